import { type Naming, type PathWords, shapes } from "./address-shapes.ts";
import type { Author } from "./author.ts";
import type { CardSubject } from "./card.ts";
import type { FeedSubject } from "./feed.ts";
import type { InfoPage } from "./info-page.ts";
import type { Issue } from "./issue.ts";
import type { Language, Localized } from "./language.ts";
import type { Partner } from "./partner.ts";
import type { Place } from "./place.ts";
import type { Region } from "./region.ts";
import type { Report } from "./report.ts";
import type { SliceSubject } from "./slice.ts";
import type { Topic } from "./topic.ts";
import type { Year } from "./year.ts";

/** The kinds of page and of file, each with what it is about. */
export interface Subjects {
  home: null;
  issue: Issue;
  report: Report;
  regions: null;
  region: Region;
  place: Place;
  topics: null;
  topic: Topic;
  partners: null;
  partner: Partner;
  authors: null;
  author: Author;
  archive: null;
  year: Year;
  search: null;
  info: InfoPage;
  latest: null;
  notFound: null;
  feed: FeedSubject;
  jsonFeed: null;
  manifest: null;
  data: null;
  pdf: Issue;
  yearPdf: Year;
  bibtex: Issue;
  ris: Issue;
  cslJson: Issue;
  mailHtml: Issue;
  mailText: Issue;
  eml: Issue;
  card: CardSubject;
  actionsCsv: null;
  actionsJson: null;
  countsCsv: null;
  dataPackage: null;
  slice: SliceSubject;
}

export type Kind = keyof Subjects;

/** What is known of the site when its addresses are made. */
export interface RoutesOptions {
  /** The site's URL; its path becomes the prefix of every address. */
  readonly url: URL;
  /** The original's language, which lives at the root. */
  readonly original: Language;
  /** The words of the paths in each language. */
  readonly words: (language: Language) => PathWords;
  /** What the names of an issue's files begin with. */
  readonly slug: Localized<string>;
}

/** Pages to which others lead by the thousand: their addresses are made once. */
const linkedOften: ReadonlySet<Kind> = new Set(["issue", "report", "region", "place", "topic", "partner", "author"]);

/**
 * Makes every address of the site: no template spells a path.
 * An address is a path from the host's root, `/archive/en/2021/09/`, with the site's prefix and percent-encoded where needed.
 */
export class Routes {
  readonly #options: RoutesOptions;
  readonly #namings = new Map<Language, Naming>();
  readonly #made = new Map<string, WeakMap<object, string>>();
  /** The path of the site's URL, `/` or `/archive/`. */
  readonly prefix: string;

  constructor(options: RoutesOptions) {
    this.#options = options;
    this.prefix = options.url.pathname;
  }

  /** The address of a page in a language. */
  to<K extends Kind>(kind: K, language: Language, subject: Subjects[K]): string {
    if (!linkedOften.has(kind)) return this.#make(kind, language, subject);
    const made = this.#madeFor(kind, language);
    const known = made.get(subject as object) ?? this.#make(kind, language, subject);
    made.set(subject as object, known);
    return known;
  }

  /** The addresses of a kind that were made already, by what they are about. */
  #madeFor(kind: Kind, language: Language): WeakMap<object, string> {
    const name = `${kind} ${language}`;
    const known = this.#made.get(name) ?? new WeakMap<object, string>();
    this.#made.set(name, known);
    return known;
  }

  #make<K extends Kind>(kind: K, language: Language, subject: Subjects[K]): string {
    const root = language === this.#options.original ? this.prefix : `${this.prefix}${language}/`;
    return root + encodeURI(shapes[kind](this.#namingIn(language), language, subject));
  }

  #namingIn(language: Language): Naming {
    const known = this.#namings.get(language) ?? { ...this.#options.words(language), slug: this.#options.slug[language] };
    this.#namings.set(language, known);
    return known;
  }

  /** The address of a file that belongs to no language, by its path below the site's root. */
  file(path: string): string {
    return this.prefix + encodeURI(path);
  }

  /** The address of an alias, an older path: a folder's, unless it is that of a file, or names a page as one. */
  alias(path: string, isFile: boolean): string {
    return this.file(path.slice(1) + (isFile || path.endsWith("/") || /\.html?$/.test(path) ? "" : "/"));
  }

  /** An address as it is recorded: as people read it, and without the prefix, so that a move of the site changes nothing. */
  recorded(address: string): string {
    return decodeURI(address.slice(this.prefix.length - 1));
  }

  /** An address with the site's host, for feeds, metadata and mail; one that leads elsewhere stays as it is. */
  absolute(address: string): string {
    return address.startsWith("/") ? this.#options.url.origin + address : address;
  }

  /** Where the page of an address is written, relative to the output folder, which holds the root without the prefix. */
  output(address: string): string {
    const path = decodeURI(address.slice(this.prefix.length));
    return path === "" || path.endsWith("/") ? `${path}index.html` : path;
  }
}
