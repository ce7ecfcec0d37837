import type { EditorsLanguage } from "../../languages/messages-in.ts";
import { jsonOf } from "../../problems/json.ts";
import { printProblems } from "../../problems/print.ts";
import { ContentError, type Problem } from "../../problems/problem.ts";
import { commandMessages } from "../messages.ts";
import { answerTo } from "../report-errors.ts";
import { type BuildFailure, codeFailure, type FailureDetail, failureWith, hindranceFailure } from "./failures.ts";

/** Tells whatever came in the way of the pages: the content, the machine, or the program itself. */
export function failureOf(error: unknown, language: EditorsLanguage): BuildFailure {
  if (error instanceof ContentError) return contentFailure(error.problems, language);
  const sentence = sentenceOn(error, language);
  return sentence === null ? codeFailure(error, language) : hindranceFailure(sentence, language);
}

function contentFailure(problems: readonly Problem[], language: EditorsLanguage): BuildFailure {
  const mistakes = problems.map((problem) => mistakeOf(problem, language));
  return failureWith(
    commandMessages("start", language).problems({ count: problems.length }),
    mistakes,
    printProblems(problems, language),
    language,
  );
}

function mistakeOf(problem: Problem, language: EditorsLanguage): FailureDetail {
  const { message, expected, hint, also, severity: _severity, code: _code, ...at } = jsonOf(problem, language);
  return { at, message, expected, hint, also };
}

/** Null for what only a programmer can mend. */
function sentenceOn(error: unknown, language: EditorsLanguage): string | null {
  try {
    return answerTo(error, language)[1];
  } catch {
    return null;
  }
}
