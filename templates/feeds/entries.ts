import type { Action } from "../../src/domain/action.ts";
import type { Day } from "../../src/domain/day.ts";
import type { FeedSubject } from "../../src/domain/feed.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Report } from "../../src/domain/report.ts";
import { type Html, html, type Insert, trusted } from "../../src/html/html.ts";
import { dayName, monthName } from "../../src/languages/dates.ts";
import { absoluteAddresses, demoteHeadings } from "../../src/markdown/render.ts";
import { phrase } from "../components/phrase.ts";
import type { View } from "../view.ts";
import { tagUri } from "./tag-uri.ts";

/** An entry of a feed, before it takes the form of one format. */
export interface FeedEntry {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** The language in which the text is written. */
  readonly language: Language;
  readonly issue: Issue;
  readonly updated: Day;
  /** The whole text, with absolute addresses. */
  readonly html: string;
  /** Named topics and, for an issue, regions. */
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

/** How many entries a feed has: two years of issues, more than any reader missed. */
const most = 24;

/** The newest entries of a feed: issues for the newsletter and its authors, reports for regions, places and topics. */
export function entriesOf({ kind, subject }: FeedSubject, view: View): FeedEntry[] {
  if (kind === "site") return newest(view.archive.issues).map((issue) => issueEntry(issue, view));
  if (kind === "author") return newest(subject.issues).map((issue) => issueEntry(issue, view));
  const reports = kind === "region" ? subject.reports : [...new Set(subject.actions.map(({ report }) => report))];
  return newest(reports).map((report) => reportEntry(report, view));
}

/** Issues that only a preview shows are announced to nobody. */
function newest<T extends Issue | Report>(all: readonly T[]): T[] {
  const issueOf = (one: Issue | Report): Issue => ("issue" in one ? one.issue : one);
  return all.filter((one) => issueOf(one).hidden === null).slice(0, most);
}

function issueEntry(issue: Issue, view: View): FeedEntry {
  const { archive, language, to } = view;
  const content = html`${corrections(issue, view)}${text(issue, view)}${issue.reports.map((report) => html`<h2>${phrase(report.region.name[language], language)}</h2>\n${text(report, view)}${actions(report.actions, view)}`)}`;
  const regions = issue.reports.map(({ region }) => ({ term: `region/${region.id}`, label: region.name[language].text }));
  return {
    id: tagUri(archive, `${language}/issue/${issue.month.id}`),
    address: to("issue", issue),
    title: issue.title[language].text,
    summary: issue.summary[language].text,
    language: issue.text[language].language,
    issue,
    updated: issue.updated,
    html: absoluteAddresses(content.text, archive.routes.absolute(to("issue", issue))),
    categories: [...regions, ...topics(issue.actions, language)],
  };
}

function reportEntry(report: Report, view: View): FeedEntry {
  const { archive, language, words, to } = view;
  const { issue, region } = report;
  const content = html`${corrections(issue, view)}${text(report, view)}${actions(report.actions, view)}`;
  return {
    id: tagUri(archive, `${language}/report/${issue.month.id}/${region.id}`),
    address: to("report", report),
    title: words.report.title({ region: region.name[language].text, month: monthName(issue.month, language) }),
    summary: report.actions.map(({ title }) => title[language].text).join("; "),
    language: report.text[language].language,
    issue,
    updated: issue.updated,
    html: absoluteAddresses(content.text, archive.routes.absolute(to("report", report))),
    categories: topics(report.actions, language),
  };
}

function text(owner: Issue | Report, { language }: View): Html {
  const { html: rendered, language: written } = owner.text[language];
  const content = trusted(demoteHeadings(rendered));
  return written === language ? content : html`<div lang="${written}">${content}</div>`;
}

function corrections({ corrections: made }: Issue, { words, language }: View): Insert {
  return made.map(
    ({ date, note }) =>
      html`<p><strong>${words.issue.corrected({ day: dayName(date, language) })}:</strong> ${phrase(note[language], language)}</p>\n`,
  );
}

function actions(list: readonly Action[], { words, language }: View): Insert {
  if (list.length === 0) return null;
  return html`<ul>${list.map(({ title, place, partners, source }) => {
    const facts = [place?.name[language].text, partners.map(({ name }) => name[language].text).join(", ")].filter((fact) => fact);
    return html`<li>${phrase(title[language], language)}${facts.length > 0 && ` (${facts.join("; ")})`}${source && html` <a href="${source}">${words.action.source}</a>`}</li>`;
  })}</ul>\n`;
}

function topics(list: readonly Action[], language: Language): FeedEntry["categories"] {
  return [...new Set(list.flatMap((action) => action.topics))].map(({ id, name }) => ({ term: id, label: name[language].text }));
}
