import { labelsIn } from "../../problems/print.ts";
import type { EditorsLanguage } from "../words.ts";
import { startWordsIn } from "./start-words.ts";
import type { Mistake, Trouble } from "./trouble.ts";

/** Puts mistakes into a frame of words. */
export function tellMistakes(title: string, mistakes: readonly Mistake[], printed: string, language: EditorsLanguage): Trouble {
  const { waiting, close } = startWordsIn(language);
  return { language, title, mistakes, labels: labelsIn(language), waiting, close, printed };
}

/** Tells what has no place in a file, in one sentence. */
export function tellHindrance(message: string, language: EditorsLanguage): Trouble {
  const mistake = { at: null, message, expected: null, hint: null, also: [] };
  return tellMistakes(startWordsIn(language).hindrance, [mistake], message, language);
}
