import type { EditorsLanguage } from "../languages/messages-in.ts";
import { type Excerpt, excerptOf } from "./excerpt.ts";
import type { Position, Problem, Severity } from "./problem.ts";
import { say } from "./say.ts";

/** A spot in a file, for programs. Lines and columns count from 1, in characters; the end is excluded. */
export interface JsonPosition {
  /** Below the content folder, with slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** The line, or the stretch of it around what is meant; null where the line is empty or the file is meant as a whole. */
  readonly excerpt: Excerpt | null;
}

/** A problem for programs. The names of the fields are stable; the words are for people. */
export interface JsonProblem extends JsonPosition {
  readonly severity: Severity;
  /** The rule's name, under which docs/problems.md explains it. */
  readonly code: string;
  readonly message: string;
  readonly expected: string | null;
  readonly hint: string | null;
  /** The other places that it speaks of. */
  readonly also: readonly JsonPosition[];
}

/** A problem as a program reads it, its words in one of the editors' languages. */
export function jsonOf(problem: Problem, language: EditorsLanguage): JsonProblem {
  const { severity, code, at, also } = problem;
  const { message, expected = null, hint = null } = say(problem, language);
  return { severity, code, ...positionOf(at), message, expected, hint, also: also.map(positionOf) };
}

function positionOf(position: Position): JsonPosition {
  const { file, line, column, length } = position;
  return { file, line, column, endColumn: column + length, excerpt: excerptOf(position) };
}
