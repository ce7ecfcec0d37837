import type { Page } from "../domain/pages.ts";
import type { Kind } from "../domain/routes.ts";
import type { Collections } from "../eleventy/collections.ts";
import type { Ingredients } from "./cache/ingredients.ts";
import type { PageMemory } from "./cache/page-memory.ts";

/** What of a site has to be made, and what need not. */
export interface Parted {
  readonly changed: Collections;
  /** The paths of the files that stay as they are. */
  readonly unchanged: readonly string[];
}

/** Takes those pages out of the collections that would become what stands ready already. */
export function withoutUnchanged(
  { alias, whole, ...pages }: Collections,
  ingredients: Ingredients,
  memory: PageMemory,
  known: ReadonlyMap<string, string>,
): Parted {
  const unchanged: string[] = [];
  const isChanged = (page: Page): boolean => {
    const made = ingredients.of(page);
    const path = page.archive.routes.output(page.address);
    if (made === null || !memory.isSame(path, made, known)) return true;
    unchanged.push(path);
    return false;
  };
  const changed = Object.entries(pages).map(([kind, ofKind]) => [kind as Kind, (ofKind as readonly Page[]).filter(isChanged)]);
  return { changed: { ...Object.fromEntries(changed), alias, whole }, unchanged };
}
