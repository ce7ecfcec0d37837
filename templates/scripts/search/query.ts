import { distance } from "fastest-levenshtein";

/** The filters that hold one id each, as the fields of the form, the address and the index name them. */
export const filterNames = ["region", "place", "topic", "partner", "author"] as const;

/** What is searched for: the fields of the form that are filled in, under the names that they have in the address. */
export type Query = URLSearchParams;

/** What Pagefind takes as filters: an id, or several of which one has to fit. */
export type Filters = Readonly<Record<string, string | { readonly any: readonly string[] }>>;

/** Whether there is nothing to search for: an order or a wish for other languages alone finds nothing. */
export function isEmpty(query: Query): boolean {
  return !["q", ...filterNames, "from", "to"].some((name) => query.has(name));
}

/**
 * The filters of a query.
 * @param months All months of the archive, in order of time, of which the query names the first and the last.
 */
export function filtersOf(query: Query, months: readonly string[]): Filters {
  const chosen = filterNames.flatMap((name) => (query.has(name) ? [[name, query.get(name) as string] as const] : []));
  const span = query.has("from") || query.has("to") ? { month: { any: between(months, query.get("from"), query.get("to")) } } : {};
  return { ...Object.fromEntries(chosen), ...span };
}

/** The months of a span, whichever way round its ends are given. */
function between(months: readonly string[], from: string | null, to: string | null): string[] {
  const [first, last] = from && to && from > to ? [to, from] : [from, to];
  return months.filter((month) => (!first || month >= first) && (!last || month <= last));
}

/** Newest first where that is asked for, and where there are no words that could match better or worse. */
export function isByTime(query: Query): boolean {
  return query.has("sort") || !query.has("q");
}

/** The same query but for some fields, which are given another value, or taken out with null. */
export function changed(query: Query, fields: Readonly<Record<string, string | null>>): Query {
  const copy = new URLSearchParams(query);
  for (const [name, value] of Object.entries(fields)) {
    if (value === null) copy.delete(name);
    else copy.set(name, value);
  }
  return copy;
}

/** A word as the search sees it: without accents, in small letters. */
export function folded(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * The word of some names that is nearest to one that was not found, where it is near enough to have been meant:
 * one letter off in a short word, two in a long one.
 */
export function nearestName(word: string, names: readonly string[]): string | null {
  const asked = folded(word);
  const known = [...new Set(names.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)))].filter(({ length }) => length > 3);
  const near = known.map((name) => ({ name, off: distance(asked, folded(name)) })).sort((a, b) => a.off - b.off);
  const [best] = near;
  return best && best.off > 0 && best.off <= (asked.length > 6 ? 2 : 1) ? best.name : null;
}
