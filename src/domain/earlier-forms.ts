import type { Archive } from "./archive.ts";
import type { Image } from "./image.ts";
import type { Issue } from "./issue.ts";
import type { Language, Localized } from "./language.ts";
import { parseMonth } from "./month.ts";
import { type PageSubject, subjectsOf } from "./pages.ts";
import type { Kind, Subjects } from "./routes.ts";

/** The kinds of what can have older addresses, the widest first: that of a region is in those of its places and reports. */
export const namedKinds = ["region", "issue", "place", "topic", "partner", "author", "info", "report"] as const satisfies readonly Kind[];
export type NamedKind = (typeof namedKinds)[number];

/** A thing as it was when an older address was its own: with another slug, or in another month. */
export interface EarlierForm {
  readonly kind: NamedKind;
  readonly subject: Subjects[NamedKind];
  readonly was: Subjects[NamedKind];
  readonly language: Language;
}

/** An older address, and what it leads to: null for a picture. */
export interface MovedAddress {
  readonly address: string;
  readonly target: string;
  readonly entry: PageSubject | null;
}

/** How a thing of each kind was named, by the parts of a path that was its own; null where the parts cannot name it. */
type EarlierForms = {
  readonly [K in NamedKind]: (subject: Subjects[K], parts: readonly string[], language: Language) => Subjects[K] | null;
};

const earlierForms: EarlierForms = {
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
export function earlierFormAt(kind: NamedKind, subject: Subjects[NamedKind], address: string, archive: Archive): EarlierForm | null {
  const { routes } = archive;
  const language = languageOf(address, archive);
  const parts = decodeURI(address).split("/").slice(0, -1);
  const was = (earlierForms[kind] as EarlierForms["topic"])(subject as Subjects["topic"], parts, language) as Subjects[NamedKind] | null;
  return was && routes.to(kind, language, was) === address ? { kind, subject, was, language } : null;
}

/** The language below whose root an address is. */
export function languageOf(address: string, { site, routes }: Archive): Language {
  const others = site.languages.filter((language) => language !== site.original);
  return others.find((language) => address.startsWith(routes.to("home", language, null))) ?? site.original;
}

/** What moved along with things that were named otherwise: their own files, and all that has its address below theirs, or from it. */
export function movedWith(earlierForms: readonly EarlierForm[], archive: Archive): (MovedAddress & { readonly earlier: EarlierForm })[] {
  if (earlierForms.length === 0) return [];
  const bySubject = Map.groupBy<unknown, EarlierForm>(earlierForms, ({ subject }) => subject);
  const subjects = Object.entries(subjectsOf(archive)) as [Kind, readonly Subjects[Kind][]][];
  const moved = subjects.flatMap(([kind, ofKind]) =>
    ofKind.flatMap((subject) =>
      versionsOf(subject, bySubject).map(({ was, earlier }) => ({
        address: archive.routes.to(kind, earlier.language, was as Subjects[Kind]),
        target: archive.routes.to(kind, earlier.language, subject),
        entry: { kind, subject, language: earlier.language },
        earlier,
      })),
    ),
  );
  return [...moved, ...earlierForms.flatMap((earlier) => picturesOf(earlier, archive))];
}

/** A subject as it was, once for each former name of what its address is made from: itself, its region, its issue, what it is about. */
function versionsOf(
  subject: unknown,
  earlierForms: ReadonlyMap<unknown, readonly EarlierForm[]>,
): { was: unknown; earlier: EarlierForm }[] {
  if (subject === null) return [];
  const own = (earlierForms.get(subject) ?? []).map((earlier) => ({ was: earlier.was as unknown, earlier }));
  const holder = subject as Readonly<Record<string, unknown>>;
  const within = ["region", "issue", "subject"].filter((part) => part in holder);
  const others = within.flatMap((part) =>
    versionsOf(holder[part], earlierForms).map(({ was, earlier }) => ({ was: { ...holder, [part]: was }, earlier })),
  );
  return [...own, ...others];
}

/** The pictures of an issue are below its address in the original's language. */
function picturesOf(earlier: EarlierForm, { images, routes, site }: Archive): (MovedAddress & { readonly earlier: EarlierForm })[] {
  if (earlier.kind !== "issue" || earlier.language !== site.original) return [];
  const [now, before] = [earlier.subject, earlier.was].map((issue) => routes.to("issue", earlier.language, issue as Issue)) as [
    string,
    string,
  ];
  const own = images.filter(({ address }: Image) => address.startsWith(now));
  return own.map(({ address }) => ({ address: before + address.slice(now.length), target: address, entry: null, earlier }));
}

function renamed<T extends { readonly slug: Localized<string> }>(thing: T, parts: readonly string[], language: Language): T {
  return { ...thing, slug: { ...thing.slug, [language]: parts.at(-1) ?? "" } };
}

function inMonth(issue: Issue, parts: readonly string[]): Issue | null {
  const month = parseMonth(parts.slice(-2).join("-"));
  return month && { ...issue, month };
}
