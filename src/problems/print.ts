import { type EditorsLanguage, editorMessages } from "../languages/messages-in.ts";
import { excerptOf } from "./excerpt.ts";
import type { Position, Problem } from "./problem.ts";
import { say } from "./say.ts";
import { visiblePath } from "./visible.ts";

/** All problems as an editor reads them in a terminal, and how many there are. */
export function printProblems(problems: readonly Problem[], language: EditorsLanguage): string {
  const { count } = editorMessages("problems", language);
  return [...problems.map((problem) => printProblem(problem, language)), count({ count: problems.length })].join("\n\n");
}

/** One problem: where, what, the line, and how to mend it. */
export function printProblem(problem: Problem, language: EditorsLanguage): string {
  const { labels } = editorMessages("problems", language);
  const [message, ...more] = wordsOn(problem, language);
  const lines = [`${place(problem.at)}: ${message} [${problem.code}]`, ...excerpt(problem.at), ...more.map((words) => `  ${words}`)];
  for (const position of problem.also) lines.push(`  ${labels.also}: ${place(position)}`, ...excerpt(position));
  return lines.join("\n");
}

/** All words on a problem, a line each: the message, then what was expected and what helps, where there is something to say. */
export function wordsOn(problem: Problem, language: EditorsLanguage): string[] {
  const { labels } = editorMessages("problems", language);
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
