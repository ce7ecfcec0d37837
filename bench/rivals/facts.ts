import type { Action } from "../../src/domain/action.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Report } from "../../src/domain/report.ts";
import { monthName } from "../../src/languages/dates.ts";
import { messagesIn } from "../../src/languages/messages-in.ts";

/** Front matter. */
export type Facts = Readonly<Record<string, unknown>>;

/** How many things in common are named of a related issue, as on our pages. */
const named = 4;

/** What an issue's front matter says; what it names is an id. */
export function issueFacts(issue: Issue, language: Language): Facts {
  const { month, title, summary, number, published, authors, related } = issue;
  return {
    title: title[language].text,
    linkTitle: monthName(month, language),
    description: summary[language].text,
    date: `${month.id}-01`,
    publishDate: published,
    number,
    authors: authors.map(({ id }) => id),
    years: [String(month.year)],
    related: related.map(({ issue: other, shared }) => {
      return { issue: other.month.id, shared: shared.slice(0, named).map(({ subject }) => idOf(subject)) };
    }),
  };
}

/** What a report's front matter says; what it names is in it once for the lists, and again with each action. */
export function reportFacts({ issue, region, actions }: Report, language: Language): Facts {
  const month = monthName(issue.month, language);
  const title = messagesIn(language).report.title({ region: region.name[language].text, month });
  return {
    title,
    month,
    description: `${title}: ${actions.map((action) => action.title[language].text).join("; ")}`,
    // The hour keeps the reports of a month in the order of the regions, where the newest come first.
    date: `${issue.month.id}-01T${String(23 - region.index).padStart(2, "0")}:00:00Z`,
    publishDate: issue.published,
    slug: region.slug[language],
    region: region.id,
    index: region.index,
    places: unique(actions.flatMap(({ place }) => (place ? [idOf(place)] : []))),
    topics: unique(actions.flatMap(({ topics }) => topics.map(idOf))),
    partners: unique(actions.flatMap(({ partners }) => partners.map(idOf))),
    actions: actions.map((action) => actionFacts(action, language)),
  };
}

function actionFacts({ id, title, place, municipality, partners, topics, date }: Action, language: Language): Facts {
  const names = { place: place && idOf(place), partners: partners.map(idOf), topics: topics.map(idOf) };
  return { id, title: title[language].text, municipality, ...names, ...(date && { date }) };
}

/** What something is called in front matter, and by its file; in lower case, as Hugo's taxonomies want it. */
export function idOf(subject: { readonly id: string } | { readonly code: string }): string {
  return ("code" in subject ? subject.code : subject.id).toLowerCase();
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
