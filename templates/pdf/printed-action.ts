import type { Action } from "../../src/domain/action.ts";
import { dayName } from "../../src/languages/dates.ts";
import type { Reading } from "../view.ts";
import { printedWords, type Words } from "./words.ts";

/** An action, as the Typst templates take it. */
export interface PrintedAction {
  readonly title: Words;
  /** What is known of it: a name, and the words that follow it. */
  readonly facts: readonly { readonly name: string; readonly values: readonly Words[] }[];
}

/** An action with what is known of it; each name leads to the page where it is in the archive. */
export function printedAction(action: Action, reading: Reading): PrintedAction {
  const { words, language } = reading;
  const { title, partners, topics, date, source } = action;
  const plain = (text: string) => printedWords({ text, language });
  const facts = [
    { name: words.action.place, values: whereabouts(action, reading) },
    { name: words.action.partners, values: partners.map((partner) => named("partner", partner, reading)) },
    { name: words.action.topics, values: topics.map((topic) => named("topic", topic, reading)) },
    { name: words.action.date, values: date ? [plain(dayName(date, language))] : [] },
    { name: words.action.source, values: source ? [printedWords({ text: new URL(source).hostname, language }, source)] : [] },
  ];
  return { title: printedWords(title[language]), facts: facts.filter(({ values }) => values.length > 0) };
}

function whereabouts({ place, municipality }: Action, reading: Reading): Words[] {
  return [
    ...(municipality === null ? [] : [printedWords({ text: municipality, language: reading.language })]),
    ...(place === null ? [] : [named("place", place, reading)]),
  ];
}

function named<K extends "place" | "partner" | "topic">(
  kind: K,
  subject: NonNullable<Action["place"]> | Action["partners"][number] | Action["topics"][number],
  { archive: { routes }, to, language }: Reading,
): Words {
  return printedWords(subject.name[language], routes.absolute(to(kind, subject as never)));
}
