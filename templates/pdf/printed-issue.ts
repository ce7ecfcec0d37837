import { cited } from "../../src/citations/citation.ts";
import { citationStyles } from "../../src/citations/processor.ts";
import { referenceOf } from "../../src/citations/reference.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Language } from "../../src/domain/language.ts";
import { monthName } from "../../src/languages/dates.ts";
import type { ActionView } from "../../src/views/action.ts";
import { type Fact, type Value, wordsOf } from "../../src/views/fact.ts";
import { type ImprintFact, issueImprintOf } from "../../src/views/imprint.ts";
import { type IssueView, issueView } from "../../src/views/issue.ts";
import { type Notice, noticeText } from "../../src/views/notice.ts";
import { oncePerLanguage } from "../../src/views/once.ts";
import type { Reading } from "../../src/views/reading.ts";
import type { ReportView } from "../../src/views/report.ts";
import { breakable } from "./breakable.ts";
import { Pictures } from "./pictures.ts";
import { type PrintedMap, printedMap } from "./printed-map.ts";
import { type PrintedBlock, printedProse } from "./printed-prose.ts";
import { regionColour } from "./region-colour.ts";
import { linkTo, type PdfRun, printedWords, type Words } from "./words.ts";

/** A text, as the Typst templates take it. */
export interface PrintedText {
  readonly lang: Language;
  readonly blocks: readonly PrintedBlock[];
}

/** An action, as the Typst templates take it. */
export interface PrintedAction {
  readonly title: Words;
  readonly facts: readonly PrintedFact[];
}

/** What is known of something: its name, and the words that follow it. */
export interface PrintedFact {
  readonly name: string;
  readonly values: readonly Words[];
}

/** One region's part of an issue. */
export interface PrintedReport extends PrintedText {
  /** By which the contents find it, `2021-09/north`. */
  readonly label: string;
  readonly name: Words;
  readonly colour: string;
  /** The places that its actions name, for the contents. */
  readonly places: string;
  /** The notice on its translation, where it is not that of the whole issue. */
  readonly note: string | null;
  readonly actions: readonly PrintedAction[];
}

/** An issue, as the Typst templates take it. */
export interface PrintedIssue {
  /** `2021-09` */
  readonly id: string;
  readonly month: string;
  readonly newsletter: Words;
  /** What is above the title: month and number. */
  readonly kicker: string;
  readonly title: Words;
  readonly summary: Words;
  readonly byline: readonly string[];
  /** That it is not public yet; null for what is. */
  readonly hidden: string | null;
  readonly notice: { readonly text: string; readonly original: Words } | null;
  readonly editorial: PrintedText | null;
  readonly reports: readonly PrintedReport[];
  readonly map: PrintedMap | null;
  readonly corrections: readonly { readonly day: string; readonly note: Words }[];
  /** In each style that its page has. */
  readonly citations: readonly { readonly style: string; readonly runs: readonly PdfRun[] }[];
  readonly imprint: readonly PrintedFact[];
}

/** An issue, and its pictures: where each is read from, below the content folder, by the name that the issue has for it. */
export interface IllustratedIssue {
  readonly issue: PrintedIssue;
  readonly pictures: Readonly<Record<string, string>>;
}

/** An issue for the readers of one language. It is made once, for its own PDF and for that of its year. */
export const printedIssue = oncePerLanguage((issue: Issue, reading: Reading): IllustratedIssue => {
  const pictures = new Pictures(reading.archive.images);
  const made = makeIssue(issue, reading, pictures);
  return { issue: made, pictures: pictures.files };
});

function makeIssue(issue: Issue, reading: Reading, pictures: Pictures): PrintedIssue {
  const { archive, language } = reading;
  const { routes } = archive;
  const shown = issueView(issue, reading);
  const { headline, hidden, editorial, corrections } = shown;
  const page = routes.absolute(shown.address);
  return {
    id: issue.month.id,
    month: monthName(issue.month, language),
    newsletter: printedWords(archive.site.title[language], routes.absolute(reading.to("home", null))),
    kicker: wordsOf(headline.kicker, " · "),
    title: printedWords(headline.title),
    summary: printedWords(shown.summary),
    byline: bylineOf(shown),
    hidden: hidden && noticeText(hidden),
    notice: noticeOf(shown.translation, reading),
    editorial: editorial && { lang: editorial.language, blocks: printedProse(editorial.html, { pictures, page }) },
    reports: shown.reports.map((report) => printedReport(report, issue, reading, pictures)),
    map: printedMap(issue, reading),
    corrections: corrections.map(({ day, note }) => ({ day: day.text, note: printedWords(note) })),
    citations: citationsOf(issue, reading),
    imprint: issueImprintOf(issue, reading).map((fact) => printedFact(inFull(fact), reading)),
  };
}

function bylineOf({ authors, published, corrections }: IssueView): string[] {
  return [wordsOf(authors), published?.text ?? "", corrections.at(-1)?.heading ?? ""].filter((part) => part !== "");
}

function noticeOf(notice: Notice | null, reading: Reading): PrintedIssue["notice"] {
  return notice?.original ? { text: noticeText(notice), original: printedValue(notice.original, reading) } : null;
}

function printedReport(report: ReportView, { month }: Issue, reading: Reading, pictures: Pictures): PrintedReport {
  const { archive, language } = reading;
  const { region, places, name, notice, text, actions } = report;
  const page = archive.routes.absolute(report.address);
  return {
    label: `${month.id}/${region.id}`,
    name: printedWords(name),
    colour: regionColour(region.index),
    places: wordsOf(places.map((place) => place.name[language])),
    note: notice && noticeText(notice),
    lang: text.language,
    blocks: printedProse(text.html, { pictures, page }),
    actions: actions.map((action) => printedAction(action, reading)),
  };
}

function printedAction({ title, facts }: ActionView, reading: Reading): PrintedAction {
  return { title: printedWords(title), facts: facts.map((fact) => printedFact(fact, reading)) };
}

function printedFact({ label, values }: Fact, reading: Reading): PrintedFact {
  return { name: label, values: values.map((value) => printedValue(value, reading)) };
}

/** Where an issue first appeared is to be read on paper, too: there its address is in full. */
function inFull(fact: Fact<ImprintFact>): Fact {
  return fact.kind === "source" ? { ...fact, values: fact.values.map((value) => ({ ...value, text: value.address ?? value.text })) } : fact;
}

function printedValue(value: Value, { archive: { routes } }: Reading): Words {
  return printedWords(value, value.address === null ? null : routes.absolute(value.address));
}

function citationsOf(issue: Issue, { archive, words, language }: Reading): PrintedIssue["citations"] {
  const reference = referenceOf(issue, language, archive);
  return citationStyles.map((style) => ({
    style: words.editions.cite.styles[style],
    runs: cited(reference, style, language).map(({ kind, text }): PdfRun => {
      const run = { text: breakable(text) };
      if (kind === "title") return { ...run, emphasis: true };
      return kind === "address" ? { ...run, ...linkTo(text) } : run;
    }),
  }));
}
