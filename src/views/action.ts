import type { Action } from "../domain/action.ts";
import type { Phrase } from "../domain/language.ts";
import { asValue, dayValue, type Fact, hostValue, type Value } from "./fact.ts";
import type { Reading } from "./reading.ts";

/** What is known of an action besides its title. A municipality is a part of its place. */
export type ActionFact = Exclude<keyof Action, "id" | "report" | "title" | "municipality">;

/** An action as every edition shows it. */
export interface ActionView {
  readonly id: string;
  readonly title: Phrase;
  /** Its anchor on the page of its report. */
  readonly address: string;
  readonly facts: readonly Fact<ActionFact>[];
}

/** The values of each fact, in the order in which readers see them. */
const values: Readonly<Record<ActionFact, (action: Action, reading: Reading) => readonly Value[]>> = {
  place: ({ place, municipality }, { language, to }) => [
    ...(municipality === null ? [] : [asValue({ text: municipality, language })]),
    ...(place === null ? [] : [asValue(place.name[language], { address: to("place", place) })]),
  ],
  partners: ({ partners }, { language, to }) =>
    partners.map((partner) => asValue(partner.name[language], { address: to("partner", partner) })),
  topics: ({ topics }, { language, to }) => topics.map((topic) => asValue(topic.name[language], { address: to("topic", topic) })),
  date: ({ date }, { language }) => (date === null ? [] : [dayValue(date, language)]),
  source: ({ source }, { language }) => (source === null ? [] : [hostValue(source, language)]),
};

const kinds = Object.keys(values) as ActionFact[];

/** An action for the readers of a language; facts that are not known are left out. */
export function actionView(action: Action, reading: Reading): ActionView {
  const { language, words } = reading;
  const facts = kinds.map((kind) => ({ kind, label: words.action[kind], values: values[kind](action, reading) }));
  return {
    id: action.id,
    title: action.title[language],
    address: actionAddress(action, reading),
    facts: facts.filter((fact) => fact.values.length > 0),
  };
}

/** The address of an action: its anchor on the page of its report. */
export function actionAddress({ id, report }: Action, { to }: Pick<Reading, "to">): string {
  return `${to("report", report)}#${id}`;
}
