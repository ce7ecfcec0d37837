import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type EditorsLanguage, editorMessages } from "../../languages/messages-in.ts";
import { newestFirst, place, wordsOn } from "../../problems/print.ts";
import type { Problem } from "../../problems/problem.ts";
import { visible } from "../../problems/visible.ts";
import { commandMessages } from "../messages.ts";
import { type CheckFindings, lastLine } from "./findings.ts";

/**
 * Tells GitHub, which shows the first ten errors and the first ten warnings of a step beside the lines that they are about:
 * those in the files that were changed come first, then the newest month. All of them go into the job's summary.
 */
export function tellGithub(findings: CheckFindings, summaryFile: string | undefined): void {
  const { content, recorded, language } = findings;
  const changed = changedFiles(content);
  const [errors, warnings] = [changedFirst(findings.errors, changed), changedFirst(findings.warnings, changed)];
  for (const problem of [...errors, ...warnings]) console.log(annotation(problem, findings));
  const line = lastLine(findings);
  console.log(line);
  if (recorded !== null) console.log(commandMessages("check", language).recorded({ count: recorded }));
  if (errors.length + warnings.length > 0) console.log(commandMessages("check", language).annotated);
  if (summaryFile) appendFileSync(summaryFile, stepSummary(line, { errors, warnings, language }));
}

function changedFirst(problems: readonly Problem[], changed: ReadonlySet<string>): Problem[] {
  return newestFirst(problems).sort((a, b) => Number(changed.has(b.at.file)) - Number(changed.has(a.at.file)));
}

/** A workflow command that makes an annotation. */
export function annotation(problem: Problem, { content, language }: Pick<CheckFindings, "content" | "language">): string {
  const { severity, code, at } = problem;
  const properties = {
    file: relative(process.cwd(), join(content, at.file)).replaceAll("\\", "/"),
    line: at.line,
    col: at.column,
    endColumn: at.column + at.length,
    title: code,
  };
  const stated = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${stated.join(",")}::${escapeData(wordsOn(problem, language).join("\n"))}`;
}

/** As GitHub's toolkit escapes; `##[` would begin a command of the older form, and has no escape. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll("##[", visible("##["));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

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

/**
 * The files that the last commit changed, below the content folder. Of a proposal GitHub checks out the commit that would merge it:
 * against the first commit before that, these are the proposal's files. None where there is no git, or no commit before (`fetch-depth: 1`).
 */
export function changedFiles(content: string): ReadonlySet<string> {
  const args = ["-C", content, "diff", "--name-only", "--no-ext-diff", "--no-textconv", "--relative", "-z", "HEAD^1", "HEAD"];
  try {
    const listed = execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 64_000_000 });
    return new Set(listed.split("\0").filter((path) => path !== ""));
  } catch {
    return new Set();
  }
}
