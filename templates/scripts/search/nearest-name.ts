import { distance } from "fastest-levenshtein";

/** A word as the search sees it: without accents, in small letters. */
export function folded(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * The word of some names that is nearest to one that was not found, where it is near enough to have been meant:
 * one letter off in a short word, two in a long one.
 */
export function nearestName(word: string, names: readonly string[]): string | null {
  const asked = folded(word);
  const known = [...new Set(names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)))].filter(({ length }) => length > 3);
  const near = known.map((name) => ({ name, off: distance(asked, folded(name)) })).sort((a, b) => a.off - b.off);
  const [best] = near;
  return best && best.off > 0 && best.off <= (asked.length > 6 ? 2 : 1) ? best.name : null;
}
