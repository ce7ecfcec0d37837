import type { Issue } from "../domain/issue.ts";
import type { Phrase } from "../domain/language.ts";
import type { Text } from "../domain/text.ts";
import { dayName } from "../languages/dates.ts";
import { asValue, type Value } from "./fact.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { type CorrectionView, correctionsOf, hiddenNotice, type Notice, translationNotice } from "./notice.ts";
import type { Reading } from "./reading.ts";
import { type ReportView, reportView } from "./report.ts";

/** An issue as every edition shows it. */
export interface IssueView {
  readonly address: string;
  readonly headline: Headline;
  readonly summary: Phrase;
  readonly authors: readonly Value[];
  /** "Published on 5 October 2021"; null where the day is not known. */
  readonly published: Value | null;
  /** That it is not public yet. */
  readonly hidden: Notice | null;
  /** How its editorial was translated. */
  readonly translation: Notice | null;
  readonly corrections: readonly CorrectionView[];
  /** Null where nothing is written in it. */
  readonly editorial: Text | null;
  readonly reports: readonly ReportView[];
}

/** An issue for the readers of a language. */
export function issueView(issue: Issue, reading: Reading): IssueView {
  const { archive, language, to } = reading;
  const text = issue.text[language];
  const original = archive.routes.to("issue", archive.site.original, issue);
  return {
    address: to("issue", issue),
    headline: headlineOf(issue, reading),
    summary: issue.summary[language],
    authors: authorsOf(issue, reading),
    published: publishedOn(issue, reading),
    hidden: hiddenNotice(issue, reading),
    translation: translationNotice(text, original, reading),
    corrections: correctionsOf(issue, reading),
    editorial: text.html === "" ? null : text,
    reports: issue.reports.map((report) => reportView(report, reading)),
  };
}

function publishedOn({ published }: Issue, { language, words }: Reading): Value | null {
  if (published === null) return null;
  return asValue({ text: words.issue.published({ day: dayName(published, language) }), language }, { time: published });
}

/** The authors of an issue by their names, each with the page about them. */
export function authorsOf({ authors }: Issue, { language, to }: Reading): Value[] {
  return authors.map((author) => asValue({ text: author.name, language }, { address: to("author", author) }));
}
