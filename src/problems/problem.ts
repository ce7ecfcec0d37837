import type { Facts } from "./facts.ts";

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

/** Something in the content that is wrong: which rule, where, and what the rule needs to say so. */
export type Problem = { readonly [C in Code]: { readonly code: C; readonly facts: Facts[C] } }[Code] & {
  readonly at: Position;
  /** The other places that it speaks of, such as where an id was first used. */
  readonly also: readonly Position[];
};

/** More than anyone mends at once; a file that has that many is mostly one mistake, and would take long to be told. */
export const mostProblems = 500;

/** Gathers problems, so that all are told at once. */
export class Problems {
  readonly #found: Problem[] = [];

  /**
   * Notes a problem at a position, and the other positions that it speaks of.
   * @throws ContentError when there are too many to go on.
   */
  add<C extends Code>(code: C, facts: Facts[C], at: Position, ...also: readonly Position[]): void {
    this.#found.push({ code, facts, at, also } as unknown as Problem);
    if (this.#found.length === mostProblems) throw new ContentError(this.sorted);
  }

  get any(): boolean {
    return this.#found.length > 0;
  }

  /** In the order of files, lines and columns. */
  get sorted(): readonly Problem[] {
    return [...this.#found].sort((a, b) => compare(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column);
  }
}

/** Thrown when the content cannot be built: everything that was found, at once. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the content`);
    this.name = "ContentError";
    this.problems = problems;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
