import { join } from "node:path";
import type { Examination } from "../../content/examine.ts";
import type { EditorsLanguage } from "../../languages/messages-in.ts";
import { type JsonProblem, jsonOf } from "../../problems/json.ts";
import { printProblem, printWarnings } from "../../problems/print.ts";
import type { Problem } from "../../problems/problem.ts";
import { countedIn, type Figures } from "../figures.ts";
import type { ContentOptions } from "../folders.ts";
import { commandMessages } from "../messages.ts";
import { harmless } from "../printing.ts";

/** What a check found, and what the report needs besides. */
export interface CheckFindings extends Pick<Examination, "errors" | "warnings">, ContentOptions {
  /** Null where there are errors. */
  readonly figures: Figures | null;
  /** How many addresses were recorded just now; null where that was not asked for, or there are errors. */
  readonly recorded: number | null;
}

/** “2 errors, 1 warning”; what there is none of is left out. */
export function countsIn(
  language: EditorsLanguage,
  { errors, warnings }: { errors: readonly unknown[]; warnings: readonly unknown[] },
): string {
  const words = commandMessages("check", language);
  const counts = [
    errors.length > 0 && words.errors({ count: errors.length }),
    warnings.length > 0 && words.warnings({ count: warnings.length }),
  ];
  return counts.filter((count) => count !== false).join(", ");
}

/** The line that ends a check: what the archive holds, unless there are errors, and how much was found. */
export function lastLine({ figures, language, ...found }: Pick<CheckFindings, "errors" | "warnings" | "figures" | "language">): string {
  const counts = countsIn(language, found);
  const noErrors = figures && commandMessages("check", language).noErrors(countedIn(language, figures));
  return [noErrors, counts].filter((part) => part).join(" · ");
}

/** Tells a person: the warnings, which are many and can wait, then the errors, then how many of each. */
export function tellText({ errors, warnings, figures, recorded, language }: CheckFindings): void {
  if (warnings.length > 0) console.log(`${printWarnings(warnings, language)}\n`);
  for (const error of errors) console.error(`${printProblem(error, language)}\n`);
  const words = commandMessages("check", language);
  (figures ? console.log : console.error)(lastLine({ errors, warnings, figures, language }));
  if (recorded !== null) console.log(words.recorded({ count: recorded }));
  if (errors.length + warnings.length > 0) (figures ? console.log : console.error)(words.explained);
}

/** What `--format json` prints: one object. Its fields may become more, and keep their names and meaning. */
export interface JsonFindings {
  readonly errors: readonly PlacedProblem[];
  readonly warnings: readonly PlacedProblem[];
  /** How many addresses were recorded just now; null without `--record`, and where there are errors. */
  readonly recorded: number | null;
  /** What the archive holds; null where there are errors. */
  readonly figures: { readonly issues: number; readonly reports: number; readonly actions: number; readonly languages: number } | null;
}

export interface PlacedProblem extends JsonProblem {
  /** The file's path from where the command was called. */
  readonly path: string;
}

/** Tells a program. */
export function tellJson({ errors, warnings, figures, recorded, content, language }: CheckFindings): void {
  const placed = placedIn({ content, language });
  const { seconds: _, ...counts } = figures ?? { seconds: null };
  const found = { errors: errors.map(placed), warnings: warnings.map(placed), figures: figures && counts, recorded } as JsonFindings;
  console.log(harmless(JSON.stringify(found, null, 2)));
}

/** Makes problems known to programs, with the paths of their files from where the command was called. */
export function placedIn({ content, language }: Pick<CheckFindings, "content" | "language">): (problem: Problem) => PlacedProblem {
  return (problem) => ({ ...jsonOf(problem, language), path: join(content, problem.at.file) });
}
