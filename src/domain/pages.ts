import type { Archive } from "./archive.ts";
import type { CardSubject } from "./card.ts";
import type { FeedSubject } from "./feed.ts";
import type { Issue } from "./issue.ts";
import { type Language, type Localized, localize } from "./language.ts";
import type { Kind, Subjects } from "./routes.ts";
import type { SliceSubject } from "./slice.ts";
import type { Text } from "./text.ts";

/** What an address shows. */
export interface PageSubject {
  readonly kind: Kind;
  readonly subject: Subjects[Kind];
  readonly language: Language;
}

/** One page that the build writes: what it is about, in a language, at an address. */
export interface Page<K extends Kind = Kind> {
  readonly kind: K;
  readonly subject: Subjects[K];
  readonly language: Language;
  readonly address: string;
  /** The same page in each language of the site. */
  readonly translations: Localized<string>;
  /** The languages in which it is in its own right, not as a fallback. */
  readonly alternates: readonly Language[];
  /** Where search engines shall count it: itself, or the original where it is a fallback. */
  readonly canonical: string;
  /** False for fallbacks and previews, which search engines shall leave out. */
  readonly indexed: boolean;
  readonly archive: Archive;
}

/** All pages of a build, by kind, each kind in the order of its subjects and then of the site's languages. */
export type Pages = { readonly [K in Kind]: readonly Page<K>[] };

/** The kinds that are files beside the pages: for programs or to take along, and nothing that the sitemap lists. */
export const fileKinds: readonly Kind[] = [
  ...(["feed", "jsonFeed", "manifest", "pdf", "yearPdf", "bibtex", "ris", "cslJson", "mailHtml", "mailText", "eml"] as const),
  ...(["card", "actionsCsv", "actionsJson", "countsCsv", "dataPackage", "slice"] as const),
];

/** The kinds that nobody cites, links or subscribes to: what browsers and sending services are handed. Their addresses may change. */
export const uncitedKinds: readonly Kind[] = ["notFound", "manifest", "mailHtml", "mailText", "eml"];

/** What each kind of page is made for, in order. */
export type SubjectsByKind = { readonly [K in Kind]: readonly Subjects[K][] };

/** Lists what the archive has pages about. */
export function subjectsOf(archive: Archive): SubjectsByKind {
  const { regions, topics, authors } = archive;
  const places = regions.flatMap((region) => region.places);
  const once = [null];
  return {
    home: once,
    regions: once,
    topics: once,
    partners: once,
    authors: once,
    archive: once,
    search: once,
    latest: once,
    notFound: once,
    jsonFeed: once,
    manifest: once,
    data: once,
    actionsCsv: once,
    actionsJson: once,
    countsCsv: once,
    dataPackage: once,
    issue: archive.issues,
    report: archive.issues.flatMap((issue) => issue.reports),
    region: regions,
    place: places,
    topic: topics,
    partner: archive.partners,
    author: authors,
    year: archive.years,
    ...ofIssues(archive.issues),
    yearPdf: archive.years,
    info: archive.infoPages,
    feed: [
      { kind: "site", subject: null },
      ...regions.map((subject) => ({ kind: "region", subject }) as const),
      ...places.map((subject) => ({ kind: "place", subject }) as const),
      ...topics.map((subject) => ({ kind: "topic", subject }) as const),
      ...authors.map((subject) => ({ kind: "author", subject }) as const),
    ] satisfies FeedSubject[],
    card: [
      { kind: "site", subject: null },
      ...archive.issues.map((subject) => ({ kind: "issue", subject }) as const),
      ...regions.map((subject) => ({ kind: "region", subject }) as const),
    ] satisfies CardSubject[],
    slice: [
      ...regions.map((subject) => ({ kind: "region", subject }) as const),
      ...places.map((subject) => ({ kind: "place", subject }) as const),
      ...topics.map((subject) => ({ kind: "topic", subject }) as const),
      ...archive.partners.map((subject) => ({ kind: "partner", subject }) as const),
    ] satisfies SliceSubject[],
  };
}

/** The files that every issue has. */
function ofIssues(issues: readonly Issue[]) {
  return { pdf: issues, bibtex: issues, ris: issues, cslJson: issues, mailHtml: issues, mailText: issues, eml: issues };
}

/** Makes every page of the archive. */
export function pagesOf(archive: Archive): Pages {
  const entries = Object.entries(subjectsOf(archive)) as [Kind, readonly Subjects[Kind][]][];
  return Object.fromEntries(
    entries.map(([kind, subjects]) => [kind, subjects.flatMap((subject) => inEachLanguage(archive, kind, subject))]),
  ) as unknown as Pages;
}

/** The page about a subject, once for each language of the site. */
function inEachLanguage<K extends Kind>(archive: Archive, kind: K, subject: Subjects[K]): Page<K>[] {
  const { routes, site } = archive;
  const translations = localize(site.languages, (language) => routes.to(kind, language, subject));
  const alternates = site.languages.filter((language) => inItsOwnRight(kind, subject, language));
  const open = kind !== "notFound" && kind !== "latest" && issueOf(kind, subject)?.hidden == null;
  return site.languages.map((language) => {
    const own = alternates.includes(language);
    const canonical = translations[own ? language : site.original];
    return {
      kind,
      subject,
      language,
      translations,
      alternates,
      archive,
      address: translations[language],
      canonical: routes.absolute(canonical),
      indexed: own && open,
    };
  });
}

/** Whether a page's own text is written in the language of the page. */
function inItsOwnRight<K extends Kind>(kind: K, subject: Subjects[K], language: Language): boolean {
  if (kind !== "issue" && kind !== "report" && kind !== "info") return true;
  return (subject as { text: Localized<Text> }).text[language].language === language;
}

/** The issues without which there would be no page or file about a subject: none for what is always there. */
export function issuesBehind(subject: Subjects[Kind]): readonly Issue[] {
  if (subject === null) return [];
  if ("subject" in subject) return issuesBehind(subject.subject);
  if ("months" in subject) return subject.issues;
  if ("issue" in subject) return [subject.issue];
  return "month" in subject ? [subject] : [];
}

function issueOf<K extends Kind>(kind: K, subject: Subjects[K]): Issue | null {
  if (kind === "issue") return subject as Issue;
  return kind === "report" ? (subject as Subjects["report"]).issue : null;
}
