import { join } from "node:path";
import { type JsonProblem, jsonOf } from "../../problems/json.ts";
import type { Problem } from "../../problems/problem.ts";
import { harmless } from "../harmless-json.ts";
import type { CheckFindings } from "./findings.ts";

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
