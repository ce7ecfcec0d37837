import { type Filters, filtersOf, isByTime, type Query } from "./query.ts";

/** A text that was found: a report or an editorial. */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly { readonly url: string; readonly title: string }[];
}

/** How many of the texts that were found have each id of each filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a search found, in order; the texts themselves are fetched one by one. */
export interface Found {
  readonly results: readonly { readonly data: () => Promise<Fragment> }[];
  readonly filters: Counts;
}

interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Counts>;
  search(words: string | null, options: { readonly filters: Filters; readonly sort: object }): Promise<Found>;
}

/** How many words of a text are taken around what matches; synonyms among them are not shown. */
const excerptLength = 34;

const engines = new Map<string, Promise<Pagefind>>();

/** Loads the index of a language when it is first needed; where that fails, the next search tries again. */
export function engineFor(language: string): Promise<Pagefind> {
  const known = engines.get(language);
  if (known) return known;
  const engine = start(language);
  engines.set(language, engine);
  engine.catch(() => engines.delete(language));
  return engine;
}

/** Each language's index is a bundle of its own, beside the scripts, and so has its own stemmer. */
async function start(language: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(new URL(`../pagefind/${language}/pagefind.js`, import.meta.url).href);
  await pagefind.options({ baseUrl: "/", excerptLength });
  // Without its filters an index counts nothing.
  await pagefind.filters();
  return pagefind;
}

/** Searches the texts in a language. */
export async function find(language: string, query: Query, months: readonly string[]): Promise<Found> {
  const engine = await engineFor(language);
  const sort = isByTime(query) ? { month: "desc" } : {};
  return await engine.search(query.get("q"), { filters: filtersOf(query, months), sort });
}
