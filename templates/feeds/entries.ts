import type { Action } from "../../src/domain/action.ts";
import type { Day } from "../../src/domain/day.ts";
import type { FeedSubject } from "../../src/domain/feed.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Report } from "../../src/domain/report.ts";
import type { Text } from "../../src/domain/text.ts";
import { type Html, html, type Insert, trusted } from "../../src/html/html.ts";
import { absoluteAddresses, demoteHeadings } from "../../src/markdown/render.ts";
import type { ActionView } from "../../src/views/action.ts";
import { wordsOf } from "../../src/views/fact.ts";
import { issueView } from "../../src/views/issue.ts";
import { type CorrectionView, correctionsOf } from "../../src/views/notice.ts";
import { type ReportView, reportView } from "../../src/views/report.ts";
import { phrase, separated, valuesHtml } from "../components/text.ts";
import type { View } from "../view.ts";
import { tagUri } from "./feed-facts.ts";

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
  const { archive, language } = view;
  const { address, summary, corrections, editorial, reports } = issueView(issue, view);
  const sections = reports.map((report) => html`<h2>${phrase(report.name, language)}</h2>\n${reportContent(report, view)}`);
  const content = html`${corrected(corrections, view)}${editorial && text(editorial, view)}${sections}`;
  const regions = reports.map(({ region, name }) => ({ term: `region/${region.id}`, label: name.text }));
  return {
    id: tagUri(archive, `${language}/issue/${issue.month.id}`),
    address,
    title: issue.title[language].text,
    summary: summary.text,
    language: issue.text[language].language,
    issue,
    updated: issue.updated,
    html: absoluteAddresses(content.text, archive.routes.absolute(address)),
    categories: [...regions, ...topics(issue.actions, language)],
  };
}

function reportEntry(report: Report, view: View): FeedEntry {
  const { archive, language } = view;
  const { issue, region } = report;
  const shown = reportView(report, view);
  const content = html`${corrected(correctionsOf(issue, view), view)}${reportContent(shown, view)}`;
  return {
    id: tagUri(archive, `${language}/report/${issue.month.id}/${region.id}`),
    address: shown.address,
    title: shown.title,
    summary: wordsOf(
      shown.actions.map(({ title }) => title),
      "; ",
    ),
    language: shown.text.language,
    issue,
    updated: issue.updated,
    html: absoluteAddresses(content.text, archive.routes.absolute(shown.address)),
    categories: topics(report.actions, language),
  };
}

function text({ html: rendered, language: written }: Text, { language }: View): Html {
  const content = trusted(demoteHeadings(rendered));
  return written === language ? content : html`<div lang="${written}">${content}</div>`;
}

function corrected(corrections: readonly CorrectionView[], { language }: View): Insert {
  return corrections.map(({ heading, note }) => html`<p><strong>${heading}:</strong> ${phrase(note, language)}</p>\n`);
}

function reportContent(report: ReportView, view: View): Insert {
  const { actions } = report;
  return html`${text(report.text, view)}${actions.length > 0 && html`<ul>${actions.map((action) => item(action, view))}</ul>\n`}`;
}

function item({ title, facts }: ActionView, { language }: View): Html {
  const known = facts.map(({ label, values }) => html`${label}: ${valuesHtml(values, language)}`);
  return html`<li>${phrase(title, language)}${known.length > 0 && html`<br>${separated(known, " · ")}`}</li>`;
}

function topics(list: readonly Action[], language: Language): FeedEntry["categories"] {
  return [...new Set(list.flatMap((action) => action.topics))].map(({ id, name }) => ({ term: id, label: name[language].text }));
}
