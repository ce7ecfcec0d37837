/** Words for one and for several; the number in them is replaced. */
export type OneAndMany = readonly [one: string, many: string];

/** A language of the archive other than the page's. */
export interface OtherLanguage {
  readonly tag: string;
  readonly title: string;
  readonly ask: string;
}

/** What the script of the search page writes: the words come with the page, in its language. */
export interface SearchWords {
  readonly results: OneAndMany;
  readonly issues: OneAndMany;
  /** With `{results}` and `{issues}`. */
  readonly summary: string;
  readonly searching: string;
  readonly nothing: string;
  readonly failed: string;
  readonly start: string;
  readonly more: string;
  /** With `{results}`. */
  readonly all: string;
  /** With `{name}`. */
  readonly without: string;
  readonly only: string;
  readonly meant: string;
  readonly others: readonly OtherLanguage[];
}

/** What the masthead's box writes. */
export type FindWords = Pick<SearchWords, "results" | "nothing" | "failed"> & { readonly label: string; readonly all: string };

/** "3 results", in the page's language. */
export function counted(words: OneAndMany, count: number): string {
  const number = new Intl.NumberFormat(document.documentElement.lang).format(count);
  return words[count === 1 ? 0 : 1].replace(/\d+/, number);
}

/** Fills in the names in braces. */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
