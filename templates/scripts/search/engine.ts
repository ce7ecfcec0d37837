import { type Filters, filtersOf, isByTime, type Query } from "./query.ts";

/** A text that was found: a report or an editorial. */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  /** The whole text as the index holds it, and which of its words were found, counted from 0. */
  readonly content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly { readonly url: string; readonly title: string }[];
}

/** How many of the texts that were found have each id of each filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a search found, in order; the texts themselves are fetched one by one. */
export interface SearchResults {
  readonly results: readonly { readonly data: () => Promise<Fragment> }[];
  readonly filters: Counts;
}

/** Searches the texts in one language. */
export type Find = (query: Query) => Promise<SearchResults>;

interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Counts>;
  search(words: string | null, options: { readonly filters: Filters; readonly sort: object }): Promise<SearchResults>;
}

/** How many words of a text are taken around what matches; hidden ones among them are not shown. */
const excerptLength = 36;

/**
 * Makes the search in a language. Its index is loaded when it is first needed.
 * @param months All months of the archive, in order of time.
 * @throws Error where the index cannot be reached; the next search tries again.
 */
export function findIn(language: string, months: readonly string[]): Find {
  let engine: Promise<Pagefind> | null = null;
  let attempts = 0;
  return async (query) => {
    engine ??= start(language, attempts++);
    try {
      const pagefind = await engine;
      const sort = isByTime(query) ? { month: "desc" } : {};
      const found = await pagefind.search(query.get("q"), { filters: filtersOf(query, months), sort });
      if (found.results.length === 0) await makeSure(language);
      return found;
    } catch (error) {
      engine = null;
      throw error;
    }
  };
}

/** Where nothing is written in a language, nothing is found. */
export const findNothing: Find = async () => ({ results: [], filters: {} });

/** Each language's index is a bundle of its own, beside the scripts, and so has its own stemmer. */
async function start(language: string, attempt: number): Promise<Pagefind> {
  // A browser remembers that a module failed to load: another attempt needs another address.
  const again = attempt > 0 ? `?${attempt}` : "";
  const pagefind: Pagefind = await import(addressOf(language, `pagefind.js${again}`));
  await pagefind.options({ baseUrl: "/", excerptLength, excerptEllipsis: "…" });
  // Without its filters an index counts nothing.
  await pagefind.filters();
  return pagefind;
}

/** Pagefind finds nothing, too, where a part of the index fails to load: so we ask for a part of it ourselves. */
async function makeSure(language: string): Promise<void> {
  const { ok } = await fetch(addressOf(language, "pagefind-entry.json"), { cache: "no-store" });
  if (!ok) throw new Error("The index cannot be reached");
}

function addressOf(language: string, file: string): string {
  return new URL(`../pagefind/${language}/${file}`, import.meta.url).href;
}
