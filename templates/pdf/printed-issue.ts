import { cited } from "../../src/citations/citation.ts";
import { citationStyles } from "../../src/citations/processor.ts";
import { referenceOf } from "../../src/citations/reference.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Report } from "../../src/domain/report.ts";
import { dayName, monthName } from "../../src/languages/dates.ts";
import { hasOwnTitle } from "../../src/languages/issue-title.ts";
import { hasOwnNotice, translationSentence } from "../components/notice.ts";
import type { Reading } from "../view.ts";
import { breakable } from "./breakable.ts";
import { Pictures } from "./pictures.ts";
import { type PrintedAction, printedAction } from "./printed-action.ts";
import { type PrintedMap, placesOf, printedMap } from "./printed-map.ts";
import { type PrintedBlock, printedProse } from "./printed-prose.ts";
import { regionColour } from "./region-colour.ts";
import type { PdfRun } from "./run.ts";
import { linkTo, printedWords, type Words } from "./words.ts";

/** A text, as the Typst templates take it. */
export interface PrintedText {
  readonly lang: Language;
  readonly blocks: readonly PrintedBlock[];
}

/** One region's part of an issue. */
export interface PrintedReport extends PrintedText {
  /** By which the contents find it, `2021-09/north`. */
  readonly label: string;
  readonly name: Words;
  readonly colour: string;
  /** The places that its actions name, for the contents. */
  readonly places: string;
  /** What is to be told of its translation, where that is not told of the whole issue. */
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
  /** Names and values: where it first appeared, who publishes it, its ISSN, its licence. */
  readonly imprint: readonly { readonly name: string; readonly value: Words }[];
}

/** An issue, and its pictures: where each is read from, below the content folder, by the name that the issue has for it. */
export interface IllustratedIssue {
  readonly issue: PrintedIssue;
  readonly pictures: Readonly<Record<string, string>>;
}

const known = new WeakMap<Issue, Map<Language, IllustratedIssue>>();

/** An issue for the readers of one language. It is made once, for its own PDF and for that of its year. */
export function printedIssue(issue: Issue, reading: Reading): IllustratedIssue {
  const ofIssue = known.get(issue) ?? new Map<Language, IllustratedIssue>();
  known.set(issue, ofIssue);
  const made = ofIssue.get(reading.language) ?? illustrated(issue, reading);
  ofIssue.set(reading.language, made);
  return made;
}

function illustrated(issue: Issue, reading: Reading): IllustratedIssue {
  const pictures = new Pictures(reading.archive.images);
  const made = makeIssue(issue, reading, pictures);
  return { issue: made, pictures: pictures.files };
}

function makeIssue(issue: Issue, reading: Reading, pictures: Pictures): PrintedIssue {
  const { archive, language } = reading;
  const { month } = issue;
  const page = archive.routes.absolute(reading.to("issue", issue));
  const text = issue.text[language];
  return {
    id: month.id,
    month: monthName(month, language),
    newsletter: printedWords(archive.site.title[language], archive.routes.absolute(reading.to("home", null))),
    ...headOf(issue, reading),
    summary: printedWords(issue.summary[language]),
    byline: bylineOf(issue, reading),
    hidden: hiddenSentence(issue, reading),
    notice: noticeOf(issue, reading),
    editorial: text.html === "" ? null : { lang: text.language, blocks: printedProse(text.html, { pictures, page }) },
    reports: issue.reports.map((report) => printedReport(report, reading, pictures)),
    map: printedMap(issue, reading),
    corrections: issue.corrections.map(({ date, note }) => ({ day: dayName(date, language), note: printedWords(note[language]) })),
    citations: citationsOf(issue, reading),
    imprint: imprintOf(issue, reading),
  };
}

/** The month is the title where the issue has none of its own, as on its page. */
function headOf({ month, number, title }: Issue, { archive: { site }, words, language }: Reading): Pick<PrintedIssue, "kicker" | "title"> {
  const name = monthName(month, language);
  const isOwn = hasOwnTitle({ title, month }, site.title, language);
  const kicker = [...(isOwn ? [name] : []), ...(number === null ? [] : [words.issue.number({ number })])];
  return { kicker: kicker.join(" · "), title: printedWords(isOwn ? title[language] : { text: name, language }) };
}

function bylineOf({ authors, published, corrections }: Issue, { words, language }: Reading): string[] {
  const corrected = corrections.at(-1);
  return [
    authors.map(({ name }) => name).join(", "),
    published ? words.issue.published({ day: dayName(published, language) }) : "",
    corrected ? words.issue.corrected({ day: dayName(corrected.date, language) }) : "",
  ].filter((part) => part !== "");
}

function hiddenSentence({ hidden }: Issue, { words, language }: Reading): string | null {
  if (hidden === null) return null;
  return hidden.why === "draft" ? words.issue.draft : words.issue.future({ day: dayName(hidden.until, language) });
}

function noticeOf(issue: Issue, reading: Reading): PrintedIssue["notice"] {
  const { archive, words, language } = reading;
  const { original } = archive.site;
  const told = translationSentence(issue.text[language], reading);
  const link = archive.routes.absolute(archive.routes.to("issue", original, issue));
  return told === null
    ? null
    : { text: told, original: printedWords({ text: words.translation.original({ language: words.languages[original] }), language }, link) };
}

function printedReport(report: Report, reading: Reading, pictures: Pictures): PrintedReport {
  const { archive, language } = reading;
  const { region, issue, actions } = report;
  const text = report.text[language];
  const page = archive.routes.absolute(reading.to("report", report));
  const places = placesOf({ ...issue, actions });
  return {
    label: `${issue.month.id}/${region.id}`,
    name: printedWords(region.name[language]),
    colour: regionColour(region.index),
    places: places.map(({ name }) => name[language].text).join(", "),
    note: hasOwnNotice(text, issue.text[language]) ? translationSentence(text, reading) : null,
    lang: text.language,
    blocks: printedProse(text.html, { pictures, page }),
    actions: actions.map((action) => printedAction(action, reading)),
  };
}

function imprintOf({ source }: Issue, { archive: { site }, words, language }: Reading): PrintedIssue["imprint"] {
  const { publisher, issn, licence } = site;
  const plain = (text: string, link: string | null = null) => printedWords({ text, language }, link);
  return [
    ...(source ? [{ name: words.issue.source, value: addressAsWords(source, language) }] : []),
    { name: words.footer.publisher, value: plain(publisher.name, publisher.url) },
    ...(issn ? [{ name: words.footer.issn, value: plain(issn) }] : []),
    ...(licence ? [{ name: words.footer.licence, value: plain(licence.name, licence.url) }] : []),
  ];
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

function addressAsWords(address: string, language: Language): Words {
  return printedWords({ text: address, language }, address);
}
