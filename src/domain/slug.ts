/** Letters that Unicode does not take apart into a base letter and an accent. */
const foldings: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Lower-cases text and takes its accents off: "Nuevo León" is "nuevo leon". */
export function fold(text: string): string {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/[ßæœøłđðþı]/g, (letter) => foldings[letter] ?? letter).normalize("NFC");
}

/**
 * Makes the part of an address or the id of a heading from words: "Gestión de riesgos" is `gestion-de-riesgos`.
 * What is neither letter nor digit separates; the result is empty where there is neither.
 */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

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
