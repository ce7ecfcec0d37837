import type { Day } from "../../src/domain/day.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Phrase } from "../../src/domain/language.ts";
import type { Year } from "../../src/domain/year.ts";
import { beginningOf } from "../../src/languages/moment.ts";
import type { Reading } from "../../src/views/reading.ts";
import { type PrintedIssue, printedIssue } from "./printed-issue.ts";

/** What a PDF says of itself to programs, and the words that all its pages share. */
interface About {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  /** Year, month, day, hour and minute at which the day of the last change begins, in UTC: Typst can write no other clock. */
  readonly date: readonly number[];
  readonly words: Readonly<Record<"contents" | "editorial" | "noReports" | "corrections" | "howToCite" | "picture", string>>;
}

/** The PDF of an issue or a year, as `issue.typ` and `year.typ` take it. */
export interface PrintedDocument {
  readonly data: {
    readonly about: About;
    /** The head of a year's title page; null for a single issue. */
    readonly year: { readonly newsletter: Phrase; readonly number: string; readonly extent: string; readonly publisher: string } | null;
    readonly issues: readonly PrintedIssue[];
  };
  /** Where its pictures are read from, below the content folder, by the names that the data have for them. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** The PDF of an issue. */
export function issueDocument(issue: Issue, reading: Reading): PrintedDocument {
  const title = issue.title[reading.language].text;
  return documentOf([issue], { title, description: issue.summary[reading.language].text }, null, reading);
}

/** The PDF of a year: its issues, January first. */
export function yearDocument({ year, months }: Year, reading: Reading): PrintedDocument {
  const { archive, words, language } = reading;
  const issues = months.filter((issue) => issue !== null);
  const newsletter = archive.site.title[language];
  const actions = issues.reduce((sum, issue) => sum + issue.actions.length, 0);
  const extent = [words.count.issues({ count: issues.length }), words.count.actions({ count: actions })].join(" · ");
  const facts = { title: `${newsletter.text}, ${year}`, description: archive.site.description[language].text };
  return documentOf(issues, facts, { newsletter, number: String(year), extent, publisher: archive.site.publisher.name }, reading);
}

function documentOf(
  issues: readonly Issue[],
  facts: Pick<About, "title" | "description">,
  year: PrintedDocument["data"]["year"],
  reading: Reading,
): PrintedDocument {
  const printed = issues.map((issue) => printedIssue(issue, reading));
  return {
    data: { about: aboutOf(issues, facts, reading), year, issues: printed.map(({ issue }) => issue) },
    pictures: Object.assign({}, ...printed.map(({ pictures }) => pictures)),
  };
}

function aboutOf(issues: readonly Issue[], facts: Pick<About, "title" | "description">, { archive, words, language }: Reading): About {
  const { contents, editorial, noReports, corrections, howToCite } = words.issue;
  return {
    ...facts,
    lang: language,
    authors: [...new Set(issues.flatMap(({ authors }) => authors.map(({ name }) => name)))],
    keywords: [...new Set(issues.flatMap(subjectsOf).map((name) => name[language].text))],
    date: inParts(beginningOf(latest(issues), archive.site.timezone)),
    words: { contents, editorial, noReports, corrections, howToCite, picture: words.editions.pdf.picture },
  };
}

/** The names of what an issue is about: its regions and topics. */
function subjectsOf({ reports, actions }: Issue) {
  return [...reports.map(({ region }) => region.name), ...actions.flatMap(({ topics }) => topics.map(({ name }) => name))];
}

function latest(issues: readonly Issue[]): Day {
  return issues.map(({ updated }) => updated).reduce((last, day) => (day > last ? day : last));
}

function inParts(moment: Date): number[] {
  const day = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
  return [...day, moment.getUTCHours(), moment.getUTCMinutes()];
}
