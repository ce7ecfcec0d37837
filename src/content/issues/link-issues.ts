import type { Action } from "../../domain/action.ts";
import type { Archive } from "../../domain/archive.ts";
import type { Author } from "../../domain/author.ts";
import { frequencies } from "../../domain/frequency.ts";
import type { Issue } from "../../domain/issue.ts";
import type { Partner } from "../../domain/partner.ts";
import type { Place } from "../../domain/place.ts";
import type { Region } from "../../domain/region.ts";
import { relate } from "../../domain/related.ts";
import type { Report } from "../../domain/report.ts";
import type { Topic } from "../../domain/topic.ts";
import type { Year } from "../../domain/year.ts";
import type { Building } from "../lists/building.ts";

/** Links issues, newest first, to their neighbours, and all that they speak of to them. Everything is computed here, once. */
export function linkIssues(issues: readonly Building<Issue>[]): void {
  const related = relate(issues);
  for (const [n, issue] of issues.entries()) {
    issue.next = issues[n - 1] ?? null;
    issue.previous = issues[n + 1] ?? null;
    issue.related = related.get(issue) ?? [];
    for (const author of issue.authors as Building<Author>[]) author.issues.push(issue);
    for (const report of issue.reports as Building<Report>[]) linkReport(report);
  }
  for (const region of new Set(issues.flatMap(({ reports }) => reports.map((report) => report.region as Building<Region>)))) count(region);
}

function linkReport(report: Building<Report>): void {
  const region = report.region as Building<Region>;
  const next = region.reports.at(-1) as Building<Report> | undefined;
  if (next) [report.next, next.previous] = [next, report];
  region.reports.push(report);
  for (const action of newestFirst(report.actions)) {
    region.actions.push(action);
    for (const named of namedIn(action)) named.actions.push(action);
  }
}

/** In a month the dated actions come first, the newest before the others; the rest as in the file. */
function newestFirst(actions: readonly Action[]): Action[] {
  return [...actions].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : (a.date ?? "") > (b.date ?? "") ? -1 : 0));
}

function namedIn({ place, partners, topics }: Action): (Building<Place> | Building<Partner> | Building<Topic>)[] {
  return [...(place ? [place] : []), ...partners, ...topics] as (Building<Place> | Building<Partner> | Building<Topic>)[];
}

/** With whom and about what a region and its places acted. */
function count(region: Building<Region>): void {
  for (const counted of [region, ...(region.places as Building<Place>[])]) {
    counted.partners = frequencies(counted.actions, ({ partners }) => partners);
    counted.topics = frequencies(counted.actions, ({ topics }) => topics);
  }
}

/** The years from issues, both newest first. */
function yearsOf(issues: readonly Issue[]): Year[] {
  const byYear = new Map<number, Issue[]>();
  for (const issue of issues) byYear.set(issue.month.year, [...(byYear.get(issue.month.year) ?? []), issue]);
  return [...byYear].map(([year, ofYear]) => {
    const months = Array.from({ length: 12 }, (_, n) => ofYear.find(({ month }) => month.number === n + 1) ?? null);
    return { year, months, issues: ofYear };
  });
}

/** What the issues that are shown make of an archive. */
export function ofIssues(issues: readonly Issue[]): Pick<Archive, "issues" | "years" | "isPreview"> {
  return { issues, years: yearsOf(issues), isPreview: issues.some(({ hidden }) => hidden !== null) };
}
