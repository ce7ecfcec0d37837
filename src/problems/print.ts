import type { Catalogue, Saying } from "./catalogue.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { excerptOf } from "./excerpt.ts";
import type { Position, Problem, Warning, WarningCode } from "./problem.ts";
import { visible, visiblePath } from "./visible.ts";

/** The languages in which editors are answered. */
export type EditorsLanguage = "es" | "en";

const catalogues: Record<EditorsLanguage, Catalogue> = { es, en };

/** What is said of one problem; what it repeats of the content can be shown anywhere as text. */
export function say(problem: Problem, language: EditorsLanguage): Saying {
  const { message, expected, hint } = (catalogues[language].problems[problem.code] as (facts: unknown) => Saying)(problem.facts);
  return { message: visible(message), expected: expected && visible(expected), hint: hint && visible(hint) };
}

/** All problems as an editor reads them in a terminal, and how many there are. */
export function printProblems(problems: readonly Problem[], language: EditorsLanguage): string {
  const { count } = catalogues[language];
  return [...problems.map((problem) => printProblem(problem, language)), count(problems.length)].join("\n\n");
}

/** One problem: where, what, the line, and how to mend it. */
export function printProblem(problem: Problem, language: EditorsLanguage): string {
  const { labels } = catalogues[language];
  const { message, expected, hint } = say(problem, language);
  const lines = [`${place(problem.at)}: ${message} [${problem.code}]`, ...excerpt(problem.at)];
  if (expected) lines.push(`  ${labels.expected}: ${expected}`);
  if (hint) lines.push(`  ${labels.hint}: ${hint}`);
  for (const position of problem.also) lines.push(`  ${labels.also}: ${place(position)}`, ...excerpt(position));
  return lines.join("\n");
}

/** How many warnings of one kind are printed: an old archive has many that nobody will mend any more. */
const mostOfAKind = 5;

/** Warnings by their kinds, a line each, the newest month first, and how to mend the first of each kind. */
export function printWarnings(warnings: readonly Warning[], language: EditorsLanguage): string {
  const byKind = Map.groupBy(warnings, ({ code }) => code);
  return [...byKind].map(([code, ofKind]) => printKind(code, ofKind, language)).join("\n\n");
}

function printKind(code: WarningCode, warnings: readonly Warning[], language: EditorsLanguage): string {
  const { kinds, labels, more } = catalogues[language];
  const shown = newestFirst(warnings).slice(0, mostOfAKind);
  const lines = shown.map((warning) => `  ${place(warning.at)}: ${say(warning, language).message}`);
  if (warnings.length > shown.length) lines.push(`  ${more(warnings.length - shown.length)}`);
  const [first] = shown;
  const hint = first && say(first, language).hint;
  return [`${kinds[code]} (${warnings.length}) [${code}]`, ...lines, ...(hint ? [`  ${labels.hint}: ${hint}`] : [])].join("\n");
}

/** By months, the newest first; else as they come. Whoever writes has the newest month before them. */
export function newestFirst<P extends Problem>(problems: readonly P[]): P[] {
  const month = ({ at }: Problem): string => /^issues\/([^/]+)/.exec(at.file)?.[1] ?? "";
  return [...problems].sort((a, b) => (month(a) < month(b) ? 1 : month(a) > month(b) ? -1 : 0));
}

function place({ file, line, column }: Position): string {
  return `${visiblePath(file)}:${line}:${column}`;
}

/** The line and a caret below it; nothing for an empty line. */
function excerpt(position: Position): string[] {
  const shown = excerptOf(position);
  if (!shown) return [];
  const margin = `  ${position.line} | `;
  return [margin + shown.text, `${" ".repeat(margin.length - 2)}| ${" ".repeat(shown.column - 1)}${"^".repeat(shown.length)}`];
}
