import { type EditorsLanguage, editorMessages } from "../../languages/messages-in.ts";
import { commandMessages } from "../messages.ts";
import type { BuildFailure, FailureDetail } from "./build-failure.ts";

/** Puts mistakes into a frame of words. */
export function failureWith(title: string, mistakes: readonly FailureDetail[], printed: string, language: EditorsLanguage): BuildFailure {
  const { waiting, close } = commandMessages("start", language);
  return { language, title, mistakes, labels: editorMessages("problems", language).labels, waiting, close, printed };
}

/** What has no place in a file, in one sentence. */
export function hindranceFailure(message: string, language: EditorsLanguage): BuildFailure {
  const mistake = { at: null, message, expected: null, hint: null, also: [] };
  return failureWith(commandMessages("start", language).hindrance, [mistake], message, language);
}
