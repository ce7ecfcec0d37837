import type { Catalogue, ProblemMessage } from "./catalogue.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { excerptOf } from "./excerpt.ts";
import type { Position, Problem } from "./problem.ts";
import { shown, visiblePath } from "./visible.ts";

/** The languages in which editors are answered. */
export type EditorsLanguage = "es" | "en";

export const catalogues: Readonly<Record<EditorsLanguage, Catalogue>> = { es, en };

/** What is said of one problem; what it repeats of the content can be shown anywhere as text. */
export function say(problem: Problem, language: EditorsLanguage): ProblemMessage {
  const { message, expected, hint } = (catalogues[language].problems[problem.code] as (facts: unknown) => ProblemMessage)(problem.facts);
  return { message: shown(message), expected: expected && shown(expected), hint: hint && shown(hint) };
}

/** What is before the parts of a problem. */
export function labelsIn(language: EditorsLanguage): Catalogue["labels"] {
  return catalogues[language].labels;
}

/** All problems as an editor reads them in a terminal, and how many there are. */
export function printProblems(problems: readonly Problem[], language: EditorsLanguage): string {
  const { count } = catalogues[language];
  return [...problems.map((problem) => printProblem(problem, language)), count(problems.length)].join("\n\n");
}

/** One problem: where, what, the line, and how to mend it. */
export function printProblem(problem: Problem, language: EditorsLanguage): string {
  const { labels } = catalogues[language];
  const [message, ...more] = wordsOn(problem, language);
  const lines = [`${place(problem.at)}: ${message} [${problem.code}]`, ...excerpt(problem.at), ...more.map((words) => `  ${words}`)];
  for (const position of problem.also) lines.push(`  ${labels.also}: ${place(position)}`, ...excerpt(position));
  return lines.join("\n");
}

/** All words on a problem, a line each: the message, then what was expected and what helps, where there is something to say. */
export function wordsOn(problem: Problem, language: EditorsLanguage): string[] {
  const { labels } = catalogues[language];
  const { message, expected, hint } = say(problem, language);
  return [message, ...(expected ? [`${labels.expected}: ${expected}`] : []), ...(hint ? [`${labels.hint}: ${hint}`] : [])];
}

/** Where something is, as terminals and editors' programs make a link of it. */
export function place({ file, line, column }: Position): string {
  return `${visiblePath(file)}:${line}:${column}`;
}

/** The line and a caret below it; nothing for an empty line. */
export function excerpt(position: Position): string[] {
  const shown = excerptOf(position);
  if (!shown) return [];
  const margin = `  ${position.line} | `;
  return [margin + shown.text, `${" ".repeat(margin.length - 2)}| ${" ".repeat(shown.column - 1)}${"^".repeat(shown.length)}`];
}
