import type { Issue } from "../../domain/issue.ts";
import type { Language } from "../../domain/language.ts";
import type { Region } from "../../domain/region.ts";
import type { Kind, Subjects } from "../../domain/routes.ts";
import type { ParsedText, ParsedTexts } from "./parsed-text.ts";

/** A spot on a page that a link leads to, whatever it is called in the reader's language. */
export type Anchor =
  | { readonly what: "action"; readonly id: string }
  | { readonly what: "region"; readonly region: Region }
  | { readonly what: "heading"; readonly owner: object; readonly language: Language; readonly position: number };

/** Finds the spot that `#anchor` names on a page, or null. An editor may leave out the region that a heading's id begins with. */
export function findAnchor(kind: Kind, subject: Subjects[Kind], language: Language, anchor: string, texts: ParsedTexts): Anchor | null {
  const owners = ownersOn(kind, subject);
  if (isActionOn(kind, subject, anchor)) return { what: "action", id: anchor };
  const region =
    kind === "issue" ? (subject as Issue).reports.find((report) => report.region.slug[language] === anchor)?.region : undefined;
  if (region) return { what: "region", region };
  for (const owner of owners) {
    const text = textFor(owner, language, texts);
    const position = text ? headingPosition(text, anchor) : -1;
    if (position !== -1) return { what: "heading", owner, language, position };
  }
  return null;
}

/** The headings of a text by their ids: the final ones, and the short ones that an editor may write, each of which the first has. */
const positions = new WeakMap<ParsedText, ReadonlyMap<string, number>>();

function headingPosition(text: ParsedText, anchor: string): number {
  const known = positions.get(text) ?? positionsOf(text);
  positions.set(text, known);
  return known.get(anchor) ?? -1;
}

function positionsOf({ parsed, ids }: ParsedText): ReadonlyMap<string, number> {
  const backwards = <T>(items: readonly T[]) => items.map((item, n) => [item, n] as const).reverse();
  return new Map([...backwards(parsed.headings.map(({ id }) => id)), ...backwards(ids)]);
}

/** The id of a spot on the reader's page; null where the reader's text has no such heading. */
export function anchorFor(anchor: Anchor, reader: Language, texts: ParsedTexts): string | null {
  if (anchor.what === "action") return anchor.id;
  if (anchor.what === "region") return anchor.region.slug[reader];
  const named = textFor(anchor.owner, anchor.language, texts);
  const read = textFor(anchor.owner, reader, texts);
  if (!named || !read) return null;
  const heading = named.parsed.headings[anchor.position];
  if (heading && named === read) return read.ids[anchor.position] ?? null;
  const same = heading?.chosen ? read.parsed.headings.findIndex(({ chosen, id }) => chosen && id === heading.id) : -1;
  const alike = named.parsed.headings.length === read.parsed.headings.length ? anchor.position : -1;
  return read.ids[same !== -1 ? same : alike] ?? null;
}

/** The ids that links to a page could name, for the nearest right answer. */
export function* anchorsOn(kind: Kind, subject: Subjects[Kind], language: Language, texts: ParsedTexts): Generator<string> {
  yield* actionsOn(kind, subject);
  for (const owner of ownersOn(kind, subject)) yield* textFor(owner, language, texts)?.ids ?? [];
}

/** Whether a page shows a text whose front matter could not be read. */
export function hasUnread(kind: Kind, subject: Subjects[Kind], texts: ParsedTexts): boolean {
  return ownersOn(kind, subject).some((owner) =>
    [...(texts.get(owner)?.values() ?? [])].some(({ file }) => file.front.value === undefined),
  );
}

function ownersOn(kind: Kind, subject: Subjects[Kind]): object[] {
  if (kind === "issue") return [subject as object, ...(subject as Issue).reports];
  return kind === "report" || kind === "info" ? [subject as object] : [];
}

function isActionOn(kind: Kind, subject: Subjects[Kind], anchor: string): boolean {
  return (kind === "issue" || kind === "report") && (subject as Issue).actions.some(({ id }) => id === anchor);
}

function actionsOn(kind: Kind, subject: Subjects[Kind]): string[] {
  return kind === "issue" || kind === "report" ? (subject as Issue).actions.map(({ id }) => id) : [];
}

/** The text that readers of a language see: the original where there is no translation. */
export function textFor(owner: object, language: Language, texts: ParsedTexts): ParsedText | null {
  const versions = texts.get(owner);
  return versions?.get(language) ?? versions?.values().next().value ?? null;
}
