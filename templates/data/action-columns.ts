import type { Action } from "../../src/domain/action.ts";
import { partnerKinds } from "../../src/domain/partner.ts";
import type { Messages } from "../../src/languages/messages.d.ts";
import { actionAddress } from "../../src/views/action.ts";
import type { Reading } from "../../src/views/reading.ts";
import { type Columns, type Constraints, list } from "./table.ts";

const id = "[a-z0-9]+(-[a-z0-9]+)*";

/** The columns of the table of actions, of the slices of it, and of their explanation. */
export const actionColumns: Columns<Action, keyof Messages["editions"]["data"]["actions"]> = {
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
export function actionId({ id, report }: Action): string {
  return `${report.issue.month.id}/${id}`;
}

/** The absolute address of an action, with its anchor. */
export function permanentAddress(action: Action, reading: Reading): string {
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
