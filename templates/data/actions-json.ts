import type { Action } from "../../src/domain/action.ts";
import type { Day } from "../../src/domain/day.ts";
import type { Reading } from "../../src/views/reading.ts";
import { actionId, permanentAddress } from "./action-columns.ts";

/** Actions as JSON: what the table has as lists in cells are lists of objects here, and every text is as it was written. */
export function actionsJson(actions: readonly Action[], updated: Day | null, reading: Reading): string {
  const { archive, words, language, to } = reading;
  const { title, publisher, licence } = archive.site;
  const document = {
    title: words.feed.title({ site: title[language].text, subject: words.editions.data.title }),
    language,
    url: archive.routes.absolute(to("data", null)),
    publisher,
    licence,
    updated,
    actions: actions.map((action) => jsonAction(action, reading)),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function jsonAction(action: Action, reading: Reading) {
  const { language } = reading;
  const { report, place, partners, topics, title } = action;
  return {
    id: actionId(action),
    month: report.issue.month.id,
    date: action.date,
    title: title[language].text,
    title_language: title[language].language,
    region: { id: report.region.id, name: report.region.name[language].text },
    place: place && { code: place.code, name: place.name[language].text },
    municipality: action.municipality,
    partners: partners.map(({ id, name, kind, country }) => ({ id, name: name[language].text, kind, country })),
    topics: topics.map(({ id, name }) => ({ id, name: name[language].text })),
    source: action.source,
    url: permanentAddress(action, reading),
    issue: jsonIssue(action, reading),
  };
}

function jsonIssue({ report: { issue } }: Action, { archive, to }: Reading) {
  const { number, published, updated } = issue;
  return { number, published, updated, url: archive.routes.absolute(to("issue", issue)) };
}
