import type { ErrorFacts, Facts } from "./facts.ts";
import type { WarningFacts } from "./warning-facts.ts";

/** A spot in a content file, as an editor's program shows it. */
export interface Position {
  /** Path below the content folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
  /** How many characters are meant, at least 1; never beyond the line's end. */
  readonly length: number;
  /** The line itself. */
  readonly text: string;
}

export type Code = keyof Facts;
export type ErrorCode = keyof ErrorFacts;
export type WarningCode = keyof WarningFacts;

/** An error keeps the site from being built; a warning says what could be better. */
export type Severity = "error" | "warning";

/** What a rule needs to say that it is broken. */
type Broken<C extends Code> = { readonly [K in C]: { readonly code: K; readonly facts: Facts[K] } }[C];

interface Found {
  readonly at: Position;
  /** The other places that it speaks of, such as where an id was first used. */
  readonly also: readonly Position[];
}

/** Something in the content that is wrong, or could be better: which rule, where, and what the rule needs to say so. */
export type Problem = ContentFault | Warning;
export type ContentFault = { readonly severity: "error" } & Broken<ErrorCode> & Found;
export type Warning = { readonly severity: "warning" } & Broken<WarningCode> & Found;

/** A warning at a position. */
export function warning<C extends WarningCode>(code: C, facts: WarningFacts[C], at: Position): Warning {
  return { severity: "warning", code, facts, at, also: [] } as unknown as Warning;
}

/** More than anyone mends at once; a file that has that many is mostly one mistake, and listing them all would take long. */
export const mostProblems = 500;

/** Gathers errors, so that all are reported at once. */
export class Problems {
  readonly #found: ContentFault[] = [];

  /**
   * Notes an error at a position, and the other positions that it speaks of.
   * @throws ContentError when there are too many to go on.
   */
  add<C extends ErrorCode>(code: C, facts: ErrorFacts[C], at: Position, ...also: readonly Position[]): void {
    this.#found.push({ severity: "error", code, facts, at, also } as unknown as ContentFault);
    if (this.#found.length === mostProblems) throw new ContentError(this.sorted);
  }

  get any(): boolean {
    return this.#found.length > 0;
  }

  /** In the order of files, lines and columns. */
  get sorted(): readonly ContentFault[] {
    return sorted(this.#found);
  }
}

/** In the order of files, lines and columns. */
export function sorted<P extends Problem>(problems: readonly P[]): readonly P[] {
  return [...problems].sort((a, b) => compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column);
}

/** Thrown when the content cannot be built: everything that was found, at once. */
export class ContentError extends Error {
  readonly problems: readonly ContentFault[];

  constructor(problems: readonly ContentFault[]) {
    super(`${problems.length} problems in the content`);
    this.name = "ContentError";
    this.problems = problems;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
