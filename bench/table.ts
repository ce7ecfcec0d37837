/** One figure of a run; null is what this machine does not tell. */
export interface Column<Run> {
  readonly head: string;
  readonly decimals: number;
  readonly of: (run: Run) => number | null;
}

/** A table of figures with a line for each size, printed line by line as they become known. */
export class Table<Run> {
  readonly #columns: readonly Column<Run>[];
  readonly #width: number;
  readonly #rows: { readonly head: string; readonly figures: readonly (number | null)[] }[] = [];

  /** @param head What the first column tells; it is as wide as this. */
  constructor(columns: readonly Column<Run>[], head = "issues") {
    this.#columns = columns;
    this.#width = Math.max(9, head.length);
    this.#print(head, (column) => column.head);
  }

  /** Prints a line with the medians of some runs. */
  add(head: string, runs: readonly Run[]): void {
    const figures = this.#columns.map(({ of }) => median(runs.map(of)));
    this.#rows.push({ head, figures });
    this.#print(head, ({ decimals }, n) => figures[n]?.toFixed(decimals));
  }

  /** Prints how many times more each line is than the one before. */
  addGrowth(): void {
    for (const [n, row] of this.#rows.entries()) {
      const before = this.#rows[n - 1];
      if (before) this.#print(`${before.head}→${row.head}`, (_column, k) => growth(before.figures[k], row.figures[k]));
    }
  }

  /** A dash is what is not known. */
  #print(head: string, cell: (column: Column<Run>, n: number) => string | undefined): void {
    const cells = this.#columns.map((column, n) => (cell(column, n) ?? "–").padStart(Math.max(8, column.head.length)));
    console.log([head.padEnd(this.#width), ...cells].join("  "));
  }
}

/** The middle of those that are known; null where none is. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const [low, high] = [known[Math.floor((known.length - 1) / 2)], known[Math.ceil((known.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function growth(before: number | null | undefined, after: number | null | undefined): string | undefined {
  return before && after ? `×${(after / before).toFixed(1)}` : undefined;
}
