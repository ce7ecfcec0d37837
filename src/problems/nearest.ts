import { distance } from "fastest-levenshtein";
import { fold } from "../domain/slug.ts";

/** Longer words are not compared: it would take the square of their length, and nobody misspells them by a letter or two. */
const longestWord = 200;

/** How many words of about the same length are compared: each takes a microsecond, and there may be hundreds of problems. */
const mostWords = 2000;

/** The candidate that was most probably meant, or null where none is near (a third of its letters, at least two, but never all of them). */
export function nearest(given: string, candidates: Iterable<string>): string | null {
  if (given.length > longestWord) return null;
  const wanted = fold(given);
  let best: string | null = null;
  let least = Math.min(wanted.length, Math.max(2, Math.floor(wanted.length / 3)) + 1);
  let left = mostWords;
  for (const candidate of candidates) {
    // Folding changes a length by little: an accent that is apart, the two letters of «ß».
    if (Math.abs(candidate.length - wanted.length) > least + 4) continue;
    if (--left < 0) break;
    const letters = distance(wanted, fold(candidate));
    if (letters < least) [best, least] = [candidate, letters];
  }
  return best;
}
