import type { Action } from "../../src/domain/action.ts";
import type { Day } from "../../src/domain/day.ts";
import { partnerKinds } from "../../src/domain/partner.ts";
import type { Messages } from "../../src/languages/messages.d.ts";
import { actionAddress } from "../../src/views/action.ts";
import type { Reading } from "../../src/views/reading.ts";
import { type Columns, type Constraints, list } from "./table.ts";

const id = "[a-z0-9]+(-[a-z0-9]+)*";

/** What is known about an action itself. A field of its own has a column of the same name, and a member in JSON. */
type ActionField = Exclude<keyof Action, "report">;

/** The columns of the table of actions, of the slices of it, and of their explanation. */
export const actionColumns: Columns<Action, ActionField | keyof Messages["editions"]["data"]["actions"]> = {
  id: {
    type: "string",
    constraints: { required: true, unique: true, pattern: `[0-9]{4}-[0-9]{2}/${id}` },
    cell: actionId,
  },
  month: { type: "yearmonth", constraints: { required: true }, cell: ({ report }) => report.issue.month.id },
  date: { type: "date", cell: ({ date }) => date },
  region_id: { type: "string", constraints: regionIds, cell: ({ report }) => report.region.id },
  region: { type: "string", constraints: { required: true }, cell: ({ report }, { language }) => report.region.name[language].text },
  place_code: { type: "string", constraints: placeCodes, cell: ({ place }) => place?.code ?? null },
  place: { type: "string", cell: ({ place }, { language }) => place?.name[language].text ?? null },
  municipality: { type: "string", cell: ({ municipality }) => municipality },
  title: { type: "string", constraints: { required: true }, cell: ({ title }, { language }) => title[language].text },
  title_language: {
    type: "string",
    constraints: ({ archive }) => ({ required: true, enum: archive.site.languages }),
    cell: ({ title }, { language }) => title[language].language,
  },
  partner_ids: { type: "string", constraints: listOf(id), cell: ({ partners }) => list(partners.map((partner) => partner.id)) },
  partners: { type: "string", cell: ({ partners }, { language }) => list(partners.map(({ name }) => name[language].text)) },
  partner_kinds: {
    type: "string",
    constraints: listOf(`(${partnerKinds.join("|")})`),
    cell: ({ partners }) => list(partners.map(({ kind }) => kind)),
  },
  partner_countries: {
    type: "string",
    constraints: listOf("([A-Z]{2})?"),
    cell: ({ partners }) => list(partners.map(({ country }) => country ?? "")),
  },
  topic_ids: { type: "string", constraints: listOf(id), cell: ({ topics }) => list(topics.map((topic) => topic.id)) },
  topics: { type: "string", cell: ({ topics }, { language }) => list(topics.map(({ name }) => name[language].text)) },
  source: { type: "string", format: "uri", cell: ({ source }) => source && new URL(source).href },
  url: { type: "string", format: "uri", constraints: { required: true, unique: true }, cell: permanentAddress },
  issue_number: { type: "integer", constraints: { minimum: 1 }, cell: ({ report }) => report.issue.number },
  issue_published: { type: "date", cell: ({ report }) => report.issue.published },
  issue_updated: { type: "date", constraints: { required: true }, cell: ({ report }) => report.issue.updated },
};

/** Identifies an action in the whole archive and in every language. */
function actionId({ id, report }: Action): string {
  return `${report.issue.month.id}/${id}`;
}

/** The absolute address of an action, with its anchor. */
function permanentAddress(action: Action, reading: Reading): string {
  return reading.archive.routes.absolute(actionAddress(action, reading));
}

/** The regions of the archive; a table of an archive without any has no rows, and nothing to choose from. */
export function regionIds({ archive }: Reading): Constraints {
  return { required: true, ...oneOf(archive.regions.map((region) => region.id)) };
}

function placeCodes({ archive }: Reading): Constraints {
  return oneOf(archive.regions.flatMap(({ places }) => places.map(({ code }) => code)));
}

function oneOf(values: readonly string[]): Constraints {
  return values.length > 0 ? { enum: values } : {};
}

function listOf(pattern: string): Constraints {
  return { pattern: `${pattern}(;${pattern})*` };
}

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
  } satisfies Record<ActionField, unknown> & Record<string, unknown>;
}

function jsonIssue({ report: { issue } }: Action, { archive, to }: Reading) {
  const { number, published, updated } = issue;
  return { number, published, updated, url: archive.routes.absolute(to("issue", issue)) };
}
