import type { Action } from "../../src/domain/action.ts";
import type { Phrase } from "../../src/domain/language.ts";
import { dayName } from "../../src/languages/dates.ts";
import { actionAddress } from "../components/links.ts";
import type { Reading } from "../view.ts";
import type { Entry, Fact } from "./mail-content.ts";

/** An action as a mail tells of it: what, where, with whom, when, from where. */
export function entryOf(action: Action, reading: Reading): Entry {
  const { archive, language, words } = reading;
  const { place, municipality, partners, date, source } = action;
  const where = [...(municipality ? [{ text: municipality, language }] : []), ...(place ? [place.name[language]] : [])];
  const facts = [
    fact(words.action.place, where),
    fact(
      words.action.partners,
      partners.map(({ name }) => name[language]),
    ),
    fact(words.action.date, date ? [{ text: dayName(date, language), language }] : []),
    fact(words.action.source, source ? [{ text: new URL(source).hostname, language }] : [], source),
  ];
  return {
    title: action.title[language],
    address: archive.routes.absolute(actionAddress(action, reading)),
    facts: facts.filter(({ values }) => values.length > 0),
  };
}

/** Something known, under its label. */
export function fact(label: string, values: readonly Phrase[], address: string | null = null): Fact {
  return { label, values, address };
}
