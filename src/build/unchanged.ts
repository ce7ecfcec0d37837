import type { Page } from "../domain/pages.ts";
import type { Kind } from "../domain/routes.ts";
import type { Collections } from "../eleventy/collections.ts";
import type { PageCache } from "./cache/page-cache.ts";
import type { PageInputs } from "./cache/page-inputs.ts";

/** What of a site has to be made, and what need not. */
export interface ChangedPages {
  readonly changed: Collections;
  /** The paths of the files that stay as they are. */
  readonly unchanged: readonly string[];
}

/** Takes those pages out of the collections that would become what is ready already. */
export function withoutUnchanged(
  { alias, site, ...pages }: Collections,
  inputs: PageInputs,
  parseCache: PageCache,
  known: ReadonlyMap<string, string>,
): ChangedPages {
  const unchanged: string[] = [];
  const isChanged = (page: Page): boolean => {
    const made = inputs.of(page);
    const path = page.archive.routes.output(page.address);
    if (made === null || !parseCache.isSame(path, made, known)) return true;
    unchanged.push(path);
    return false;
  };
  const changed = Object.entries(pages).map(([kind, ofKind]) => [kind as Kind, (ofKind as readonly Page[]).filter(isChanged)]);
  return { changed: { ...Object.fromEntries(changed), alias, site }, unchanged };
}
