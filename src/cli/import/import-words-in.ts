import type { EditorsLanguage } from "../words.ts";
import type { ImportWords } from "./import-words.ts";
import { en } from "./import-words-en.ts";
import { es } from "./import-words-es.ts";

/** What `npm run import` says, in the language of the answers. */
export function importWordsIn(language: EditorsLanguage): ImportWords {
  return language === "es" ? es : en;
}
