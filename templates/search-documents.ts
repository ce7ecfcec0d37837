import type { Action } from "../src/domain/action.ts";
import type { Archive } from "../src/domain/archive.ts";
import type { Issue } from "../src/domain/issue.ts";
import type { Language } from "../src/domain/language.ts";
import type { Report } from "../src/domain/report.ts";
import { type Html, html, type Insert, trusted } from "../src/html/html.ts";
import { monthName } from "../src/i18n/dates.ts";
import { messagesIn } from "../src/i18n/messages-in.ts";
import { withSynonyms } from "./search-synonyms.ts";

/** What the search index is told of a page: its address, and its content with Pagefind's attributes. */
export interface SearchDocument {
  readonly url: string;
  readonly content: string;
}

/**
 * The documents of the search in one language: each issue with its editorial, and each report with its actions, where
 * they are written in it. They are made from the domain, so that the pages need not be read again and carry no marks.
 */
export function* searchDocuments(archive: Archive, language: Language): Generator<SearchDocument> {
  const enriched = withSynonyms(archive.synonyms);
  const document = (url: string, title: string, facts: Insert, text: Html): SearchDocument => ({
    url,
    content:
      html`<html lang="${language}"><body data-pagefind-body>${meta("title", title)}${facts}${trusted(enriched(text.text))}</body></html>`
        .text,
  });
  for (const issue of archive.issues) {
    if (issue.hidden) continue;
    const facts = issueFacts(issue, language, archive);
    if (issue.text[language].language === language) {
      yield document(archive.routes.to("issue", language, issue), issue.title[language].text, facts, issueText(issue, language));
    }
    for (const report of issue.reports) {
      if (report.text[language].language !== language) continue;
      const url = archive.routes.to("report", language, report);
      yield document(url, reportTitle(report, language), [facts, reportFacts(report)], reportText(report, language));
    }
  }
}

function issueText({ summary, text }: Issue, language: Language): Html {
  return html`<p>${summary[language].text}</p>${trusted(text[language].html)}`;
}

function reportTitle({ issue, region }: Report, language: Language): string {
  return messagesIn(language).report.title(region.name[language].text, monthName(issue.month, language));
}

function reportText({ text, actions }: Report, language: Language): Html {
  return html`${trusted(text[language].html)}${actions.map((action) => actionText(action, language))}`;
}

/** An action as a part of its own, found by its title and by what it refers to. */
function actionText({ id, title, place, municipality, partners, topics }: Action, language: Language): Html {
  const names = [...(place ? [place] : []), ...partners, ...topics].map(({ name }) => name[language].text);
  return html`<h2 id="${id}">${title[language].text}</h2><p>${[municipality, ...names].filter((name) => name).join(" · ")}</p>`;
}

/** The month, the authors and the issue's own page: what all texts of an issue share. */
function issueFacts(issue: Issue, language: Language, { routes }: Archive): Insert {
  const { month, authors } = issue;
  return [
    html`<i data-pagefind-sort="month:${month.id}"></i>`,
    filter("month", month.id),
    authors.map(({ id }) => filter("author", id)),
    meta("month", monthName(month, language)),
    meta("issue", routes.to("issue", language, issue)),
  ];
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
