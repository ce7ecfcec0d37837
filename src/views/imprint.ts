import type { Issue } from "../domain/issue.ts";
import { asValue, type Fact, hostValue } from "./fact.ts";
import type { Reading } from "./reading.ts";

/** What is known of a newsletter as a publication, and of where one of its issues first appeared. */
export type ImprintFact = "source" | "publisher" | "licence" | "issn";

/** Who publishes the newsletter, under which licence and which ISSN. */
export function imprintOf({ archive, words, language }: Reading): Fact<ImprintFact>[] {
  const { publisher, licence, issn } = archive.site;
  const value = (text: string, address: string | null = null) => asValue({ text, language }, { address });
  const facts = {
    publisher: value(publisher.name, publisher.url),
    licence: licence && value(licence.name, licence.url),
    issn: issn === null ? null : value(issn),
  };
  const kinds = Object.keys(facts) as (keyof typeof facts)[];
  return kinds.flatMap((kind) => (facts[kind] ? [{ kind, label: words.footer[kind], values: [facts[kind]] }] : []));
}

/** The same for one issue, with where it first appeared. */
export function issueImprintOf({ source }: Issue, reading: Reading): Fact<ImprintFact>[] {
  const { words, language } = reading;
  const first = source === null ? [] : [{ kind: "source", label: words.issue.source, values: [hostValue(source, language)] } as const];
  return [...first, ...imprintOf(reading)];
}
