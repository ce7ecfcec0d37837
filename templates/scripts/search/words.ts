import type { SearchResults } from "./engine.ts";

/** Words for one and for several; the number in them is replaced. */
export type OneAndMany = readonly [one: string, many: string];

/** A language of the archive other than the page's, in which something is written. */
export interface OtherLanguage {
  readonly tag: string;
  readonly title: string;
  readonly ask: string;
}

/** What the script of the search page writes: the words come with the page, in its language. */
export interface SearchWords {
  /** True where nothing is written in the page's language. */
  readonly isEmpty: boolean;
  readonly results: OneAndMany;
  readonly issues: OneAndMany;
  /** With `{results}` and `{issues}`. */
  readonly summary: string;
  readonly searching: string;
  readonly nothing: string;
  readonly failed: string;
  readonly start: string;
  readonly more: string;
  /** With `{name}`. */
  readonly missing: string;
  readonly without: string;
  readonly only: string;
  readonly didYouMean: string;
  readonly others: readonly OtherLanguage[];
}

/** What the masthead's box writes. */
export type FindWords = Pick<SearchWords, "isEmpty" | "results" | "nothing" | "failed"> & { readonly label: string; readonly all: string };

/** "3 results", by the plural rules of the page's language. */
export function counted(words: OneAndMany, count: number): string {
  const { lang } = document.documentElement;
  const form = words[new Intl.PluralRules(lang).select(count) === "one" ? 0 : 1];
  return form.replace(/\d+/, new Intl.NumberFormat(lang).format(count));
}

/** Fills in the names in braces. */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** "3 results in 2 issues.", with the words that were not found; or that nothing was. */
export function summary(words: SearchWords, { results, filters }: SearchResults, missing: readonly string[] = []): string {
  if (results.length === 0) return words.nothing;
  const issues = Object.values(filters.month ?? {}).filter((count) => count > 0).length;
  const all = filled(words.summary, { results: counted(words.results, results.length), issues: counted(words.issues, issues) });
  return missing.length > 0 ? `${filled(words.missing, { name: missing.join(" ") })} ${all}.` : `${all}.`;
}
