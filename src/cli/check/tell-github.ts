import { appendFileSync } from "node:fs";
import { join, relative } from "node:path";
import { wordsOn } from "../../problems/print.ts";
import { newestFirst } from "../../problems/print-warnings.ts";
import type { Problem } from "../../problems/problem.ts";
import { visible } from "../../problems/visible.ts";
import { commandMessages } from "../messages.ts";
import { changedFiles } from "./changed-files.ts";
import { type CheckFindings, lastLine } from "./findings.ts";
import { stepSummary } from "./step-summary.ts";

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
