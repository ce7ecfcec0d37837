import { type EditorsLanguage, editorMessages } from "../languages/messages-in.ts";
import { excerptOf } from "./excerpt.ts";
import type { Position, Problem, Warning, WarningCode } from "./problem.ts";
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

/** How many warnings of one kind are printed: an old archive has many that nobody will mend any more. */
const mostOfAKind = 5;

/** The kinds whose place within a line matters: the line is printed below the message, with a caret. */
const withExcerpt: ReadonlySet<WarningCode> = new Set(["bare-address", "cut-value", "lost-text", "shown-as-written", "vague-link"]);

/** Warnings by their kinds, a line each, the newest month first, and how to mend the first of each kind. */
export function printWarnings(warnings: readonly Warning[], language: EditorsLanguage): string {
  const { kinds } = editorMessages("problems", language);
  const byKind = Map.groupBy(newestFirst(warnings), ({ code }) => code);
  return (Object.keys(kinds) as WarningCode[]).flatMap((code) => printKind(code, byKind.get(code) ?? [], language)).join("\n\n");
}

function printKind(code: WarningCode, warnings: readonly Warning[], language: EditorsLanguage): string[] {
  const { kinds, labels, more } = editorMessages("problems", language);
  const shown = warnings.slice(0, mostOfAKind);
  const [first] = shown;
  if (!first) return [];
  const lines = shown.flatMap((warning) => [
    `  ${place(warning.at)}: ${say(warning, language).message}`,
    ...(withExcerpt.has(code) ? excerpt(warning.at).map((line) => `  ${line}`) : []),
  ]);
  const left = warnings.length - shown.length;
  const { hint } = say(first, language);
  return [
    [
      `${kinds[code]} (${warnings.length}) [${code}]`,
      ...lines,
      ...(left > 0 ? [`  ${more({ count: left })}`] : []),
      ...(hint ? [`  ${labels.hint}: ${hint}`] : []),
    ].join("\n"),
  ];
}

/** By months, the newest first; else as they come. Whoever writes has the newest month before them. */
export function newestFirst<P extends Problem>(problems: readonly P[]): P[] {
  const month = ({ at }: Problem): string => /^issues\/([^/]+)/.exec(at.file)?.[1] ?? "";
  return [...problems].sort((a, b) => (month(a) < month(b) ? 1 : month(a) > month(b) ? -1 : 0));
}
