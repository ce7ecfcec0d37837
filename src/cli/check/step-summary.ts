import { type EditorsLanguage, editorMessages } from "../../languages/messages-in.ts";
import { place, wordsOn } from "../../problems/print.ts";
import type { Problem } from "../../problems/problem.ts";
import { commandMessages } from "../messages.ts";

/** How many rows a table has at most: GitHub takes a megabyte. */
const mostRows = 100;

/** The problems of a summary, the most important first. */
interface Found {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly language: EditorsLanguage;
}

/** What a job's page on GitHub shows of a check, in Markdown: the errors, and folded up below them the warnings. */
export function stepSummary(line: string, { errors, warnings, language }: Found): string {
  const { warnings: count } = commandMessages("check", language);
  const parts = ["### Gaceta", plain(line)];
  if (errors.length > 0) parts.push(table(errors, language));
  if (warnings.length > 0)
    parts.push(`<details><summary>${count({ count: warnings.length })}</summary>`, table(warnings, language), "</details>");
  return `${parts.join("\n\n")}\n`;
}

function table(problems: readonly Problem[], language: EditorsLanguage): string {
  const { columns } = commandMessages("check", language);
  const rows = problems
    .slice(0, mostRows)
    .map((problem) => [plain(place(problem.at)), wordsOn(problem, language).map(plain).join("<br>"), `\`${problem.code}\``]);
  const left = problems.length - rows.length;
  const lines = [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [...lines, ...(left > 0 ? ["", editorMessages("problems", language).more({ count: left })] : [])].join("\n");
}

/** Text in Markdown as it is: what a stranger wrote makes no link, no picture, no markup. */
function plain(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
}
