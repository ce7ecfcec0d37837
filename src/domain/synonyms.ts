import { fold } from "./slug.ts";

/** Words or phrases that mean the same in a search, in whichever language: `EUA`, `Estados Unidos`, `United States`. */
export type Synonyms = readonly string[];

/**
 * A term as the search knows it: words of letters and digits, without capitals, accents and signs. `EE. UU.` is `ee uu`,
 * and `T-MEC` is `tmec`. Empty where the term has neither letters nor digits.
 */
export function searchForm(term: string): string {
  const words = fold(term).replace(/[^\p{L}\p{N}\s]/gu, "");
  return words.trim().replace(/\s+/g, " ");
}
