import { mergeWords, type WordSource } from "./merge-words.ts";
import { fieldsOf, type IndexEntry, type IndexedPage, type Part, pagesOf } from "./part.ts";
import type { Word } from "./word.ts";

/** The pages of an index in their order, with their fragments and all their words. */
export interface Merged {
  readonly entries: readonly IndexEntry[];
  readonly pages: readonly IndexedPage[];
  readonly fragments: readonly Uint8Array[];
  readonly fields: readonly string[];
  readonly words: Iterable<Word>;
}

/**
 * Makes one index of several.
 * @param keys The documents that it is made of, in their order. Each is in one of the parts; what else is there is left out.
 */
export function merge(parts: readonly Part[], keys: readonly string[]): Merged {
  const places = placesIn(parts);
  const entries = keys.map((key) => places.get(key)?.entry ?? missing(key));
  const numbered = entries.filter(({ page }) => page);
  const numbers = new Map(numbered.map(({ key }, number) => [key, number]));
  const fields = fieldsOf(pagesOf({ entries }));
  return {
    entries,
    pages: pagesOf({ entries }),
    fragments: numbered.map(({ key }) => places.get(key)?.fragment ?? missing(key)),
    fields,
    words: mergeWords(parts.map((part) => sourceOf(part, numbers, fields))),
  };
}

interface Place {
  readonly entry: IndexEntry;
  /** Null where the document has no words. */
  readonly fragment: Uint8Array | null;
}

function placesIn(parts: readonly Part[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { entries, fragments } of parts) {
    let page = 0;
    for (const entry of entries) places.set(entry.key, { entry, fragment: entry.page ? (fragments[page++] ?? null) : null });
  }
  return places;
}

function sourceOf(part: Part, numbers: ReadonlyMap<string, number>, fields: readonly string[]): WordSource {
  const numbered = part.entries.filter(({ page }) => page);
  return {
    chunks: part.chunks,
    pages: Int32Array.from(numbered, ({ key }) => numbers.get(key) ?? -1),
    fields: fieldsOf(pagesOf(part)).map((name) => fields.indexOf(name)),
  };
}

function missing(key: string): never {
  throw new Error(`The search index lacks a document: ${key}`);
}
