import type { InfoPage } from "../../domain/info-page.ts";
import type { Issue } from "../../domain/issue.ts";
import type { PageSubject } from "../../domain/pages.ts";
import type { Report } from "../../domain/report.ts";
import type { Position } from "../../problems/problem.ts";
import { whole } from "../files/files.ts";
import type { RecordAt } from "../lists/register.ts";
import type { Registers } from "../lists/registers.ts";
import type { OriginOf } from "./address-book.ts";
import type { TextFile } from "./groups.ts";
import type { DraftText } from "./parsed-text.ts";

/** Tells where the content behind a page is: the record of a named thing, the original file of a text; or one of its aliases. */
export function originsOf({ regions, places, topics, partners, authors }: Registers, texts: readonly DraftText[]): OriginOf {
  const origins = new Map<unknown, RecordAt>();
  for (const register of [regions, topics, partners, authors]) {
    for (const thing of register.all) origins.set(thing, register.at(thing.id) as RecordAt);
  }
  for (const place of places.all) origins.set(place, places.at(place.code) as RecordAt);
  for (const { owner, group } of texts) origins.set(owner, (...path) => inText(group.original, path));
  return (subject, alias) => {
    const at = origins.get(subject);
    return at ? () => (alias === undefined ? at() : at("aliases", alias)) : null;
  };
}

/** A text is meant as a whole, unless a field of it is. */
function inText({ source, front }: TextFile, path: readonly PropertyKey[]): Position {
  return path.length === 0 ? whole(source.path) : front.yaml.at(path);
}

/** What each Markdown file's page is, in its language. */
export function pagesByFile(texts: readonly DraftText[]): ReadonlyMap<string, PageSubject> {
  return new Map(
    texts.flatMap(({ owner, group }) =>
      [group.original, ...group.translations.values()].map(
        ({ source, language }) => [source.path, { ...pageOf(owner), language }] as const,
      ),
    ),
  );
}

function pageOf(owner: object): Omit<PageSubject, "language"> {
  if ("region" in owner) return { kind: "report", subject: owner as Report };
  return "month" in owner ? { kind: "issue", subject: owner as Issue } : { kind: "info", subject: owner as InfoPage };
}
