import type { Catalogue, Saying } from "./catalogue.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { Position, Problem } from "./problem.ts";

/** The languages in which editors are answered. */
export type EditorsLanguage = "es" | "en";

const catalogues: Record<EditorsLanguage, Catalogue> = { es, en };

/** What is said of one problem. */
export function say(problem: Problem, language: EditorsLanguage): Saying {
  return (catalogues[language].problems[problem.code] as (facts: unknown) => Saying)(problem.facts);
}

/** All problems as an editor reads them in a terminal, and how many there are. */
export function printProblems(problems: readonly Problem[], language: EditorsLanguage): string {
  const { count } = catalogues[language];
  return [...problems.map((problem) => printProblem(problem, language)), count(problems.length)].join("\n\n");
}

function printProblem(problem: Problem, language: EditorsLanguage): string {
  const { labels } = catalogues[language];
  const { message, expected, hint } = say(problem, language);
  const lines = [`${place(problem.at)}: ${message}`, ...excerpt(problem.at)];
  if (expected) lines.push(`  ${labels.expected}: ${expected}`);
  if (hint) lines.push(`  ${labels.hint}: ${hint}`);
  for (const position of problem.also) lines.push(`  ${labels.also}: ${place(position)}`, ...excerpt(position));
  return lines.join("\n");
}

function place({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}

/** The widest excerpt that is shown of a line: a pasted page can be one line of a megabyte. */
const widest = 100;

/** The line and a caret below it; nothing for an empty file. Tabs are one character wide, so that the caret stands right. */
function excerpt({ line, column, length, text }: Position): string[] {
  if (text.trim() === "") return [];
  const characters = [...text];
  const from = Math.max(0, Math.min(column - 1 - widest / 2, characters.length - widest));
  const shown = visible(characters.slice(from, from + widest).join(""));
  const margin = `  ${line} | `;
  const caret = "^".repeat(Math.max(1, Math.min(length, widest - (column - 1 - from))));
  return [margin + shown, `${" ".repeat(margin.length - 2)}| ${" ".repeat(column - 1 - from)}${caret}`];
}

/** Control characters and marks that turn the direction of writing would mislead in a terminal: each shows as a dot or an arrow. */
function visible(text: string): string {
  return text
    .replace(/\t/g, " ")
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g, "⇄")
    .replace(/\p{Cc}/gu, "·");
}
