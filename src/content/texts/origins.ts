import type { InfoPage } from "../../domain/info-page.ts";
import type { Issue } from "../../domain/issue.ts";
import type { Report } from "../../domain/report.ts";
import type { Position } from "../../problems/problem.ts";
import { whole } from "../files/files.ts";
import type { ReadIssue } from "../issues/issues.ts";
import type { Registers } from "../lists/registers.ts";
import type { Entry, OriginOf } from "./address-book.ts";
import type { DraftText } from "./draft-text.ts";

/** Tells where the content behind a page stands: the record of a named thing, the original file of a text. */
export function originsOf(
  { regions, places, topics, partners, authors }: Registers,
  issues: readonly ReadIssue[],
  texts: readonly DraftText[],
): OriginOf {
  const origins = new Map<unknown, () => Position>();
  for (const register of [regions, topics, partners, authors]) {
    for (const thing of register.all) origins.set(thing, register.at(thing.id) as () => Position);
  }
  for (const place of places.all) origins.set(place, places.at(place.code) as () => Position);
  for (const { owner, group } of texts) origins.set(owner, () => whole(group.original.source.path));
  const read = new Map(issues.map(({ issue, at }) => [issue as unknown, at]));
  return (subject, alias) => {
    const at = read.get(subject);
    return at && alias !== undefined ? () => at("aliases", alias) : (origins.get(subject) ?? null);
  };
}

/** What each Markdown file's page is, in its language. */
export function pagesByFile(texts: readonly DraftText[]): ReadonlyMap<string, Entry> {
  return new Map(
    texts.flatMap(({ owner, group }) =>
      [group.original, ...group.translations.values()].map(
        ({ source, language }) => [source.path, { ...pageOf(owner), language }] as const,
      ),
    ),
  );
}

function pageOf(owner: object): Omit<Entry, "language"> {
  if ("region" in owner) return { kind: "report", subject: owner as Report };
  return "month" in owner ? { kind: "issue", subject: owner as Issue } : { kind: "info", subject: owner as InfoPage };
}
