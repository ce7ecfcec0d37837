import type { Action } from "../src/domain/action.ts";
import type { Archive } from "../src/domain/archive.ts";
import type { Issue } from "../src/domain/issue.ts";
import type { Language } from "../src/domain/language.ts";
import type { Report } from "../src/domain/report.ts";
import { type Html, html, type Insert, trusted } from "../src/html/html.ts";
import { monthName } from "../src/i18n/dates.ts";
import { messagesIn } from "../src/i18n/messages-in.ts";

/** What the search index is told of a page: its address, and its content with Pagefind's attributes. */
export interface SearchDocument {
  readonly url: string;
  readonly content: string;
}

/**
 * The documents of the search: each issue with its editorial, and each report with its actions, in the languages in
 * which they are written. They are made from the domain, so that the pages need not be read again and carry no marks.
 */
export function* searchDocuments(archive: Archive): Generator<SearchDocument> {
  for (const language of archive.site.languages) {
    for (const issue of archive.issues) {
      if (issue.hidden) continue;
      if (issue.text[language].language === language) yield issueDocument(issue, language, archive);
      for (const report of issue.reports) if (report.text[language].language === language) yield reportDocument(report, language, archive);
    }
  }
}

function issueDocument(issue: Issue, language: Language, { routes }: Archive): SearchDocument {
  const title = issue.title[language].text;
  return {
    url: routes.to("issue", language, issue),
    content: page(
      language,
      title,
      html`${issueFilters(issue)}${issueMeta(issue, language)}
<p>${issue.summary[language].text}</p>${trusted(issue.text[language].html)}`,
    ),
  };
}

function reportDocument(report: Report, language: Language, { routes }: Archive): SearchDocument {
  const { issue, region, actions, text } = report;
  const title = messagesIn(language).report.title(region.name[language].text, monthName(issue.month, language));
  const named = new Map<string, Set<string>>([
    ["region", new Set([region.id])],
    ["place", new Set()],
    ["partner", new Set()],
    ["topic", new Set()],
  ]);
  for (const { place, partners, topics } of actions) {
    if (place) named.get("place")?.add(place.code);
    for (const { id } of partners) named.get("partner")?.add(id);
    for (const { id } of topics) named.get("topic")?.add(id);
  }
  return {
    url: routes.to("report", language, report),
    content: page(
      language,
      title,
      html`${issueFilters(issue)}${[...named].map(([name, values]) => [...values].map((value) => filter(name, value)))}${issueMeta(issue, language)}${meta("region", region.name[language].text)}
${trusted(text[language].html)}${actions.map((action) => actionPart(action, language))}`,
    ),
  };
}

/** An action as a part of its own, found by its title and by what it refers to. */
function actionPart({ id, title, place, municipality, partners, topics }: Action, language: Language): Html {
  const names = [...(place ? [place] : []), ...partners, ...topics].map(({ name }) => name[language].text);
  return html`<h2 id="${id}">${title[language].text}</h2><p>${[municipality, ...names].filter((name) => name).join(" · ")}</p>`;
}

function issueFilters({ month, authors }: Issue): Insert {
  return [filter("year", String(month.year)), ...authors.map(({ id }) => filter("author", id))];
}

function issueMeta({ month }: Issue, language: Language): Html {
  return html`<i data-pagefind-sort="month:${month.id}"></i>${meta("month", monthName(month, language))}`;
}

/** Filters hold ids: their names are shown by the page, in its language. */
function filter(name: string, value: string): Html {
  return html`<i data-pagefind-filter="${name}:${value}"></i>`;
}

function meta(name: string, value: string): Html {
  return html`<i data-pagefind-ignore data-pagefind-meta="${name}">${value}</i>`;
}

function page(language: Language, title: string, content: Html): string {
  return html`<html lang="${language}"><body data-pagefind-body><h1>${title}</h1>${content}</body></html>`.text;
}
