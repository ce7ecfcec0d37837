import type { SearchDocument } from "../../../templates/search/documents.ts";
import { type Bundle, type IndexFile, partOf, readerIn } from "./bundle.ts";
import { keyed } from "./documents.ts";
import { encode } from "./encode.ts";
import { merge } from "./merge.ts";
import { indexed } from "./pagefind.ts";

/** A bundle, and what was done for it. */
export interface Made {
  readonly bundle: Bundle;
  /** How many documents were indexed anew. */
  readonly anew: number;
}

/**
 * Makes the index of documents in one language. Only what has changed since the index before is indexed again; the bytes do not depend on that.
 * @throws Error where Pagefind refuses a document.
 */
export async function makeBundle(documents: readonly SearchDocument[], language: string, before: Bundle | null): Promise<Made> {
  const wanted = keyed(documents);
  const keys = wanted.map(({ key }) => key);
  if (before && isOf(before, keys)) return { bundle: before, anew: 0 };
  const known = new Set(before?.entries.map(({ key }) => key));
  const changed = wanted.filter(({ key }) => !known.has(key));
  const working = indexed(changed, language);
  // Pagefind begins to work meanwhile.
  const old = before ? [partOf(before)] : [];
  const made = await working;
  const merged = merge([...old, ...made.map(({ part }) => part)], keys);
  const reader = mostOf([...made.map(({ reader }) => reader), readerIn(before?.files ?? [])]);
  const files = encode(merged, { language, reader, packed: packedIn(before?.files ?? []) });
  return { bundle: { entries: merged.entries, files }, anew: changed.length };
}

/** Whether a bundle was made of just these documents. */
function isOf({ entries }: Bundle, keys: readonly string[]): boolean {
  return entries.length === keys.length && entries.every(({ key }, n) => key === keys[n]);
}

/** The one with the most files: a portion without words, or an index of such, lacks the stemmer. */
function mostOf(readers: readonly (readonly IndexFile[])[]): readonly IndexFile[] {
  return readers.reduce((most, reader) => (reader.length > most.length ? reader : most));
}

/** The packed files, by the hashes of their contents. */
function packedIn(files: readonly IndexFile[]): Map<string, Uint8Array> {
  return new Map(files.flatMap(({ content, bytes }) => (content === null ? [] : [[content, bytes] as const])));
}
