import { distance } from "fastest-levenshtein";
import { fold } from "../domain/slug.ts";

/** The candidate that was most probably meant, or null where none is near (a third of its letters, at least two, but never all of them). */
export function nearest(given: string, candidates: Iterable<string>): string | null {
  const wanted = fold(given);
  let best: string | null = null;
  let least = Math.min(wanted.length, Math.max(2, Math.floor(wanted.length / 3)) + 1);
  for (const candidate of candidates) {
    const letters = distance(wanted, fold(candidate));
    if (letters < least) [best, least] = [candidate, letters];
  }
  return best;
}
