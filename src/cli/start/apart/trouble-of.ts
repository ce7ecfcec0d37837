import { jsonOf } from "../../../problems/json.ts";
import { printProblems } from "../../../problems/print.ts";
import { ContentError, type Problem } from "../../../problems/problem.ts";
import { answerTo } from "../../told.ts";
import type { EditorsLanguage } from "../../words.ts";
import { startWordsIn } from "../start-words.ts";
import { tellHindrance, tellMistakes } from "../tell-trouble.ts";
import type { Mistake, Trouble } from "../trouble.ts";
import { codeTrouble } from "./code-trouble.ts";

/** Tells whatever came in the way of the pages: the content, the machine, or the program itself. */
export function troubleOf(error: unknown, language: EditorsLanguage): Trouble {
  if (error instanceof ContentError) return contentTrouble(error.problems, language);
  const sentence = sentenceOn(error, language);
  return sentence === null ? codeTrouble(error, language) : tellHindrance(sentence, language);
}

function contentTrouble(problems: readonly Problem[], language: EditorsLanguage): Trouble {
  const mistakes = problems.map((problem) => mistakeOf(problem, language));
  return tellMistakes(startWordsIn(language).problems(problems.length), mistakes, printProblems(problems, language), language);
}

function mistakeOf(problem: Problem, language: EditorsLanguage): Mistake {
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
