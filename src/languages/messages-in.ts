import type { PathWords } from "../domain/address-shapes.ts";
import type { Language } from "../domain/language.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Messages } from "./messages.ts";
import { pt } from "./pt.ts";

const messages: Readonly<Record<Language, Messages>> = { es, en, fr, pt };

/** The interface's words in a language. */
export function messagesIn(language: Language): Messages {
  return messages[language];
}

/** The words of the addresses in a language. */
export function pathWordsIn(language: Language): PathWords {
  return messages[language].paths;
}
