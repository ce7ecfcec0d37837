import type { Author } from "./author.ts";
import type { FeedSubject } from "./feed.ts";
import type { InfoPage } from "./info-page.ts";
import type { Issue } from "./issue.ts";
import type { Language } from "./language.ts";
import type { Month } from "./month.ts";
import type { Partner } from "./partner.ts";
import type { Place } from "./place.ts";
import type { Region } from "./region.ts";
import type { Report } from "./report.ts";
import type { Topic } from "./topic.ts";
import type { Year } from "./year.ts";

/** The kinds of page, each with what it is about. */
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
}

export type Kind = keyof Subjects;

/** The words of the addresses in one language. They are permanent: a change breaks what was cited. */
export interface PathWords {
  readonly archive: string;
  readonly regions: string;
  readonly topics: string;
  readonly partners: string;
  readonly authors: string;
  readonly search: string;
  readonly latest: string;
}

/** What is known of the site when its addresses are made. */
export interface RoutesOptions {
  /** The site's URL; its path becomes the prefix of every address. */
  readonly url: URL;
  /** The original's language, which lives at the root. */
  readonly original: Language;
  /** The words of the paths in each language. */
  readonly words: (language: Language) => PathWords;
}

type Shapes = { readonly [K in Kind]: (words: PathWords, language: Language, subject: Subjects[K]) => string };

/** The shape of every address below its language's root. */
const shapes: Shapes = {
  home: () => "",
  issue: (_words, _language, issue) => `${monthPath(issue.month)}/`,
  report: (_words, language, { issue, region }) => `${monthPath(issue.month)}/${region.slug[language]}/`,
  regions: (words) => `${words.regions}/`,
  region: (words, language, region) => `${words.regions}/${region.slug[language]}/`,
  place: (words, language, { region, slug }) => `${words.regions}/${region.slug[language]}/${slug[language]}/`,
  topics: (words) => `${words.topics}/`,
  topic: (words, language, { slug }) => `${words.topics}/${slug[language]}/`,
  partners: (words) => `${words.partners}/`,
  partner: (words, language, { slug }) => `${words.partners}/${slug[language]}/`,
  authors: (words) => `${words.authors}/`,
  author: (words, language, { slug }) => `${words.authors}/${slug[language]}/`,
  archive: (words) => `${words.archive}/`,
  year: (words, _language, { year }) => `${words.archive}/${year}/`,
  search: (words) => `${words.search}/`,
  info: (_words, language, { slug }) => `${slug[language]}/`,
  latest: (words) => `${words.latest}/`,
  notFound: () => "404.html",
  feed: (words, language, { kind, subject }) =>
    `${kind === "site" ? "" : (shapes[kind] as Shapes["topic"])(words, language, subject as Topic)}feed.xml`,
  jsonFeed: () => "feed.json",
  manifest: () => "site.webmanifest",
};

function monthPath(month: Month): string {
  return month.id.replace("-", "/");
}

/**
 * Makes every address of the site: no template spells a path.
 * An address is a path from the host's root, `/archive/en/2021/09/`, with the site's prefix and percent-encoded where needed.
 */
export class Routes {
  readonly #options: RoutesOptions;
  /** The path of the site's URL, `/` or `/archive/`. */
  readonly prefix: string;

  constructor(options: RoutesOptions) {
    this.#options = options;
    this.prefix = options.url.pathname;
  }

  /** The address of a page in a language. */
  to<K extends Kind>(kind: K, language: Language, subject: Subjects[K]): string {
    const { original, words } = this.#options;
    const root = language === original ? this.prefix : `${this.prefix}${language}/`;
    return root + encodeURI(shapes[kind](words(language), language, subject));
  }

  /** The address of a file that belongs to no language, by its path below the site's root. */
  file(path: string): string {
    return this.prefix + encodeURI(path);
  }

  /** The address of an alias, an older path that leads to a page: a folder's, unless it names a file. */
  alias(path: string): string {
    return this.file(path.slice(1) + (path.endsWith("/") || /\.html?$/.test(path) ? "" : "/"));
  }

  /** An address with the site's host, for feeds, metadata and mail. */
  absolute(address: string): string {
    return this.#options.url.origin + address;
  }

  /** Where the page of an address is written, relative to the output folder, which holds the root without the prefix. */
  output(address: string): string {
    const path = decodeURI(address.slice(this.prefix.length));
    return path === "" || path.endsWith("/") ? `${path}index.html` : path;
  }
}
