import { slugify } from "../../domain/slug.ts";
import { nearest } from "../../problems/nearest.ts";

/**
 * The id that was probably meant: of what is called so, or else what is spelt nearly so; or several ids between which a comma
 * is missing. Null where nothing is near.
 * @param names What ids represent, by the names in all languages.
 */
export function suggestId(given: string, ids: readonly string[], names: Iterable<readonly [name: string, id: string]> = []): string | null {
  const words = slugify(given);
  const called = new Map([...names].flatMap(([name, id]) => (slugify(name) === "" ? [] : [[slugify(name), id] as const])));
  const near = () => nearest(words, called.keys());
  return called.get(words) ?? nearest(given, ids) ?? severalIn(given, ids) ?? called.get(near() ?? "") ?? null;
}

function severalIn(given: string, ids: readonly string[]): string | null {
  const parts = given.split(/[\s,;]+/).filter((part) => !/^(y|e|and|&)$/.test(part));
  return parts.length > 1 && parts.every((part) => ids.includes(part)) ? parts.join(", ") : null;
}
