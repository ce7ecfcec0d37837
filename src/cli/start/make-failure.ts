import { labelsIn } from "../../problems/print.ts";
import type { EditorsLanguage } from "../words.ts";
import type { BuildFailure, FailureDetail } from "./build-failure.ts";
import { startWordsIn } from "./start-words.ts";

/** Puts mistakes into a frame of words. */
export function failureWith(title: string, mistakes: readonly FailureDetail[], printed: string, language: EditorsLanguage): BuildFailure {
  const { waiting, close } = startWordsIn(language);
  return { language, title, mistakes, labels: labelsIn(language), waiting, close, printed };
}

/** What has no place in a file, in one sentence. */
export function hindranceFailure(message: string, language: EditorsLanguage): BuildFailure {
  const mistake = { at: null, message, expected: null, hint: null, also: [] };
  return failureWith(startWordsIn(language).hindrance, [mistake], message, language);
}
