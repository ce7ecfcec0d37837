import type { Action } from "../../src/domain/action.ts";
import { type Frequency, frequencies } from "../../src/domain/frequency.ts";
import type { Issue } from "../../src/domain/issue.ts";

/** What a year of the archive holds. A year without an issue between two others is there, too. */
export interface YearCount {
  readonly year: number;
  readonly issues: number;
  readonly actions: number;
}

/** Counts the years from the first issue to the last. */
export function countYears(issues: readonly Issue[]): YearCount[] {
  const years = Map.groupBy(issues, ({ month }) => month.year);
  const [first, last] = [Math.min(...years.keys()), Math.max(...years.keys())];
  return Array.from({ length: years.size === 0 ? 0 : last - first + 1 }, (_, n) => {
    const ofYear = years.get(first + n) ?? [];
    return { year: first + n, issues: ofYear.length, actions: ofYear.reduce((sum, { actions }) => sum + actions.length, 0) };
  });
}

/** The most frequent, and together the rest. */
export interface Ranking<T> {
  readonly first: readonly Frequency<T>[];
  /** How many more there are, and how many actions name one of them; null where all are among the first. */
  readonly others: { readonly kinds: number; readonly count: number } | null;
}

/**
 * Ranks what actions name, an action counting once for each thing.
 * @param compare Orders those that are equally frequent.
 * @param most How many lines there may be; the last of them is the rest, where there are more.
 */
export function rank<T>(
  actions: readonly Action[],
  namedBy: (action: Action) => readonly T[],
  compare: (a: T, b: T) => number,
  most: number,
): Ranking<T> {
  const distinct = (action: Action): T[] => [...new Set(namedBy(action))];
  const ranked = frequencies(actions, distinct).sort((a, b) => b.count - a.count || compare(a.of, b.of));
  if (ranked.length <= most) return { first: ranked, others: null };
  const first = ranked.slice(0, most - 1);
  const shown = new Set(first.map(({ of }) => of));
  const count = actions.filter((action) => namedBy(action).some((one) => !shown.has(one))).length;
  return { first, others: { kinds: ranked.length - first.length, count } };
}
