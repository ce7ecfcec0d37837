import type { Action } from "../../src/domain/action.ts";
import type { Archive } from "../../src/domain/archive.ts";
import { type Frequency, frequencies } from "../../src/domain/frequency.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Region } from "../../src/domain/region.ts";
import type { Report } from "../../src/domain/report.ts";
import type { Messages } from "../../src/languages/messages.d.ts";
import { regionIds } from "./actions.ts";
import type { Columns } from "./table.ts";

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

/** What a month says of a region: a report, or nothing. */
export interface Count {
  readonly issue: Issue;
  readonly region: Region;
  readonly report: Report | null;
}

/** Every month that has an issue with every region. A month without an issue has no counts: nobody looked, so zero would be a claim. */
export function countsOf(archive: Archive): Count[] {
  return publicIssues(archive).flatMap((issue) => {
    const reports = new Map(issue.reports.map((report) => [report.region, report]));
    return archive.regions.map((region) => ({ issue, region, report: reports.get(region) ?? null }));
  });
}

/** The columns of the table of months and regions. */
export const countColumns: Columns<Count, keyof Messages["editions"]["data"]["counts"]> = {
  month: { type: "yearmonth", constraints: { required: true }, cell: ({ issue }) => issue.month.id },
  region_id: { type: "string", constraints: regionIds, cell: ({ region }) => region.id },
  region: { type: "string", constraints: { required: true }, cell: ({ region }, { language }) => region.name[language].text },
  reports: { type: "integer", constraints: { required: true, minimum: 0, maximum: 1 }, cell: ({ report }) => (report ? 1 : 0) },
  actions: { type: "integer", constraints: { required: true, minimum: 0 }, cell: ({ report }) => report?.actions.length ?? 0 },
};

/** The issues that the data speak of, oldest first: a preview adds none, since data outlive it on other people's disks. */
export function publicIssues({ issues }: Archive): Issue[] {
  return issues.filter(({ hidden }) => hidden === null).reverse();
}

/** Those of some actions that are public. */
export function publicOnes(actions: readonly Action[]): Action[] {
  return actions.filter(({ report }) => report.issue.hidden === null);
}
