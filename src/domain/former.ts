import type { Archive } from "./archive.ts";
import type { Image } from "./image.ts";
import type { Issue } from "./issue.ts";
import type { Language, Localized } from "./language.ts";
import { parseMonth } from "./month.ts";
import { type Entry, subjectsOf } from "./pages.ts";
import type { Kind, Subjects } from "./routes.ts";

/** The kinds of what can have older addresses, the widest first: that of a region stands in those of its places and reports. */
export const namedKinds = ["region", "issue", "place", "topic", "partner", "author", "info", "report"] as const satisfies readonly Kind[];
export type NamedKind = (typeof namedKinds)[number];

/** A thing as it was when an older address was its own: with another slug, or in another month. */
export interface Former {
  readonly kind: NamedKind;
  readonly subject: Subjects[NamedKind];
  readonly was: Subjects[NamedKind];
  readonly language: Language;
}

/** An older address, and what it leads to: null for a picture. */
export interface Moved {
  readonly address: string;
  readonly target: string;
  readonly entry: Entry | null;
}

/** How a thing of each kind was named, by the parts of a path that was its own; null where the parts cannot name it. */
type AsItWas = { readonly [K in NamedKind]: (subject: Subjects[K], parts: readonly string[], language: Language) => Subjects[K] | null };

const asItWas: AsItWas = {
  region: renamed,
  topic: renamed,
  partner: renamed,
  author: renamed,
  info: renamed,
  place: (place, parts, language) => renamed({ ...place, region: renamed(place.region, parts.slice(0, -1), language) }, parts, language),
  issue: inMonth,
  report: (report, parts, language) => {
    const issue = inMonth(report.issue, parts.slice(0, -1));
    return issue && { ...report, issue, region: renamed(report.region, parts, language) };
  },
};

/** The thing as it was when an address was its own; null for an address that can never have been. */
export function formerAt(kind: NamedKind, subject: Subjects[NamedKind], address: string, archive: Archive): Former | null {
  const { routes } = archive;
  const language = languageOf(address, archive);
  const parts = decodeURI(address).split("/").slice(0, -1);
  const was = (asItWas[kind] as AsItWas["topic"])(subject as Subjects["topic"], parts, language) as Subjects[NamedKind] | null;
  return was && routes.to(kind, language, was) === address ? { kind, subject, was, language } : null;
}

/** The language below whose root an address stands. */
export function languageOf(address: string, { site, routes }: Archive): Language {
  const others = site.languages.filter((language) => language !== site.original);
  return others.find((language) => address.startsWith(routes.to("home", language, null))) ?? site.original;
}

/** What moved along with things that were named otherwise: their own files, and all that has its address below theirs, or from it. */
export function movedWith(formers: readonly Former[], archive: Archive): (Moved & { readonly former: Former })[] {
  if (formers.length === 0) return [];
  const bySubject = Map.groupBy<unknown, Former>(formers, ({ subject }) => subject);
  const subjects = Object.entries(subjectsOf(archive)) as [Kind, readonly Subjects[Kind][]][];
  const moved = subjects.flatMap(([kind, ofKind]) =>
    ofKind.flatMap((subject) =>
      versionsOf(subject, bySubject).map(({ was, former }) => ({
        address: archive.routes.to(kind, former.language, was as Subjects[Kind]),
        target: archive.routes.to(kind, former.language, subject),
        entry: { kind, subject, language: former.language },
        former,
      })),
    ),
  );
  return [...moved, ...formers.flatMap((former) => picturesOf(former, archive))];
}

/** A subject as it was, once for each former name of what its address is made from: itself, its region, its issue, what it is about. */
function versionsOf(subject: unknown, formers: ReadonlyMap<unknown, readonly Former[]>): { was: unknown; former: Former }[] {
  if (subject === null) return [];
  const own = (formers.get(subject) ?? []).map((former) => ({ was: former.was as unknown, former }));
  const holder = subject as Readonly<Record<string, unknown>>;
  const within = ["region", "issue", "subject"].filter((part) => part in holder);
  const others = within.flatMap((part) =>
    versionsOf(holder[part], formers).map(({ was, former }) => ({ was: { ...holder, [part]: was }, former })),
  );
  return [...own, ...others];
}

/** The pictures of an issue stand below its address in the original's language. */
function picturesOf(former: Former, { images, routes, site }: Archive): (Moved & { readonly former: Former })[] {
  if (former.kind !== "issue" || former.language !== site.original) return [];
  const [now, before] = [former.subject, former.was].map((issue) => routes.to("issue", former.language, issue as Issue)) as [
    string,
    string,
  ];
  const own = images.filter(({ address }: Image) => address.startsWith(now));
  return own.map(({ address }) => ({ address: before + address.slice(now.length), target: address, entry: null, former }));
}

function renamed<T extends { readonly slug: Localized<string> }>(thing: T, parts: readonly string[], language: Language): T {
  return { ...thing, slug: { ...thing.slug, [language]: parts.at(-1) ?? "" } };
}

function inMonth(issue: Issue, parts: readonly string[]): Issue | null {
  const month = parseMonth(parts.slice(-2).join("-"));
  return month && { ...issue, month };
}
