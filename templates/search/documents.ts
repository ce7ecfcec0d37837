import type { Archive } from "../../src/domain/archive.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Report } from "../../src/domain/report.ts";
import { escapeMarkup, type Html, html, type Insert, trusted } from "../../src/html/html.ts";
import { monthName } from "../../src/languages/dates.ts";
import { withRaisedText } from "../../src/markdown/raised.ts";
import type { ActionFact, ActionView } from "../../src/views/action.ts";
import { wordsOf } from "../../src/views/fact.ts";
import { type Reading, readingOf } from "../../src/views/reading.ts";
import { reportView } from "../../src/views/report.ts";
import { aside, joiner } from "../scripts/search/hidden-words.ts";
import { withSynonyms } from "./synonyms.ts";

/** What the search index gets of a page: its address, and its content with Pagefind's attributes. */
export interface SearchDocument {
  readonly url: string;
  readonly content: string;
  /** The values by which it can be sorted, by their keys. */
  readonly sorts: Readonly<Record<string, string>>;
}

/** Whether anything is written in a language: without a text there is nothing to search. */
export function isSearchable({ issues }: Archive, language: Language): boolean {
  const isWritten = ({ text }: Issue | Report) => text[language].language === language;
  return issues.some((issue) => !issue.hidden && [issue, ...issue.reports].some(isWritten));
}

/**
 * The documents of the search in one language: each issue with its editorial, and each report with its actions, where
 * they are written in it. They are made from the domain, so that the pages need not be read again and carry no marks.
 */
export function* searchDocuments(archive: Archive, language: Language): Generator<SearchDocument> {
  const reading = readingOf(archive, language);
  const enriched = withSynonyms(archive.synonyms);
  for (const issue of archive.issues) {
    if (issue.hidden) continue;
    if (issue.text[language].language === language) yield issueDocument(issue, reading, enriched);
    for (const report of issue.reports) {
      if (report.text[language].language === language) yield reportDocument(report, reading, enriched);
    }
  }
}

/** Adds the synonyms of a text's words, hidden, behind them. */
type Enrich = (html: string) => string;

function issueDocument(issue: Issue, reading: Reading, enriched: Enrich): SearchDocument {
  const { language, words, to } = reading;
  const { summary, text, title } = issue;
  const facts = [issueFacts(issue, reading), meta("part", words.issue.editorial)];
  const content = html`<p>${summary[language].text}</p>${trusted(withRaisedText(text[language].html))}`;
  return {
    url: to("issue", issue),
    content: page(language, title[language].text, facts, trusted(enriched(content.text))),
    sorts: sortsOf(issue),
  };
}

function reportDocument(report: Report, reading: Reading, enriched: Enrich): SearchDocument {
  const { name, title, address, text, actions } = reportView(report, reading);
  const facts = [issueFacts(report.issue, reading), meta("part", name.text), reportFacts(report)];
  const content = [trusted(enriched(withRaisedText(text.html))), actions.map((action) => actionText(action, enriched))];
  return { url: address, content: page(reading.language, title, facts, content), sorts: sortsOf(report.issue) };
}

function page(language: Language, title: string, facts: Insert, content: Insert): string {
  return html`<html lang="${language}"><body data-pagefind-body>${meta("title", title)}${facts}${content}</body></html>`.text;
}

/** By which facts of an action nobody searches for words. */
const unsearched: ReadonlySet<ActionFact> = new Set(["date", "source"]);

/** An action as a part of its own, found by its title and by the words of its facts, which are not shown. */
function actionText({ id, title, facts }: ActionView, enriched: Enrich): Html {
  const names = facts.filter(({ kind }) => !unsearched.has(kind)).flatMap(({ values }) => values);
  const text = (words: string) => enriched(escapeMarkup(words));
  return html`<h2 id="${id}">${trusted(text(title.text))}</h2><p>${trusted(asAsides(text(wordsOf(names, " "))))}</p>`;
}

const isWord = /[\p{L}\p{N}]/u;

/** Hides words that represent nothing in the text. */
function asAsides(words: string): string {
  const asides = words.replaceAll(joiner, "").split(" ");
  return asides
    .filter((word) => isWord.test(word))
    .map((word) => aside + word)
    .join(" ");
}

/** The month, the authors and the issue's own page: what all texts of an issue share. */
function issueFacts(issue: Issue, { language, to }: Reading): Insert {
  const { month, authors } = issue;
  return [
    Object.entries(sortsOf(issue)).map(([key, value]) => html`<i data-pagefind-sort="${key}:${value}"></i>`),
    filter("month", month.id),
    authors.map(({ id }) => filter("author", id)),
    meta("month", monthName(month, language)),
    meta("issue", to("issue", issue)),
  ];
}

/** Texts can be sorted by their months. */
function sortsOf({ month }: Issue): Readonly<Record<string, string>> {
  return { month: month.id };
}

/** The region, and whatever its actions name, each once. */
function reportFacts({ region, actions }: Report): Insert {
  const named: readonly (readonly [string, readonly string[]])[] = [
    ["region", [region.id]],
    ["place", actions.flatMap(({ place }) => (place ? [place.code] : []))],
    ["partner", actions.flatMap(({ partners }) => partners.map(({ id }) => id))],
    ["topic", actions.flatMap(({ topics }) => topics.map(({ id }) => id))],
  ];
  return named.flatMap(([name, ids]) => [...new Set(ids)].map((id) => filter(name, id)));
}

/** Filters hold ids: their names are shown by the page, in its language. */
function filter(name: string, value: string): Html {
  return html`<i data-pagefind-filter="${name}:${value}"></i>`;
}

function meta(name: string, value: string): Html {
  return html`<i data-pagefind-ignore data-pagefind-meta="${name}">${value}</i>`;
}
