import { fold } from "../../../domain/slug.ts";
import { wordsOfAll } from "../../../languages/vocabulary.ts";

/** A word or a mark of the beginning of a text, folded. */
export interface Token {
  readonly text: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

/** How much of a text is looked at to see what it opens. */
export const looked = 300;

/** The words and marks at the beginning of a text. Hyphens and apostrophes within words are left out: "North-Central" is two words. */
export function tokensOf(text: string): Token[] {
  const bare = text.slice(0, looked).replace(/(?<=\p{L})[-‐‑‒–—'’](?=\p{L})/gu, " ");
  return [...bare.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s]/gu)].map(([raw]) => ({
    text: fold(raw),
    isWord: /[\p{L}\p{N}]/u.test(raw),
    isCapital: /^\p{Lu}/u.test(raw),
  }));
}

// Words of all languages, folded; what each list is for is in languages/en/vocabulary.yaml.
export const articles = wordsOfAll("articles");
export const contractions = wordsOfAll("contractions");
export const prepositions = wordsOfAll("prepositions");
export const verbs = wordsOfAll("verbs");
export const companions = wordsOfAll("companions");
export const connectors = wordsOfAll("connectors");
export const asides = wordsOfAll("asides");
export const joiners = new Set([...wordsOfAll("joiners"), "&", "/"]);
export const regionWords = wordsOfAll("regions");
export const ofWords = wordsOfAll("of");
export const determiners = wordsOfAll("determiners");
export const wholes = wordsOfAll("wholes");
const [closings, closingTitles] = [wordsOfAll("closings"), wordsOfAll("closingTitles")];

/** Whether a text, folded, begins what closes a page: its conclusions, references or comments. */
export function startsClosing(text: string): boolean {
  const title = text.replace(/\W+$/, "");
  if (closingTitles.has(title)) return true;
  return [...closings].some((closing) => text.startsWith(closing) && !/^\w/.test(text.slice(closing.length)));
}
