import type { SearchDocument } from "../../../templates/search/documents.ts";
import type { SystemError } from "../../cache/system-error.ts";
import { inByteOrder } from "./byte-order.ts";

/** What a thread is to make: the index of a language. */
export interface IndexTask {
  readonly language: string;
  readonly documents: readonly SearchDocument[];
  /** The folder in which the index is kept for the next build. */
  readonly cache: string;
}

/** A file of the site: its path below the site's folder, and its bytes. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a thread has made. */
export interface IndexResult {
  readonly files: readonly OutputFile[];
  /** How many documents were indexed anew. */
  readonly anew: number;
}

/** What a thread says besides, after its report, where the machine did not let it keep the index for the next build. */
export interface Unkept {
  readonly refused: SystemError;
}

/** What an index says of a page beside its words. */
export interface IndexedPage {
  /** The hash of its fragment's content. */
  readonly hash: string;
  /** How many words it has. */
  readonly words: number;
  /** The values of each filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The names of its fields (title, month, …). */
  readonly fields: readonly string[];
  /** The values by which it can be sorted. */
  readonly sorts: Readonly<Record<string, string>>;
}

/** What was found in a document. */
export interface IndexEntry {
  /** Identifies the document: the same key, the same document. */
  readonly key: string;
  /** Null where the document has no words, and so no page. */
  readonly page: IndexedPage | null;
}

/** Documents that were indexed together. */
export interface Part {
  readonly entries: readonly IndexEntry[];
  /** The fragments of the pages, in their order, compressed: what is shown of them where they are found. */
  readonly fragments: readonly Uint8Array[];
  /** The words, in chunks of CBOR. */
  readonly chunks: readonly Uint8Array[];
}

/** The pages of a part, by whose places in this list its words refer to them. */
export function pagesOf({ entries }: Pick<Part, "entries">): IndexedPage[] {
  return entries.flatMap(({ page }) => page ?? []);
}

/** The names of all fields of some pages, by whose places in this list words refer to them. */
export function fieldsOf(pages: readonly IndexedPage[]): string[] {
  return [...new Set(pages.flatMap(({ fields }) => fields))].sort(inByteOrder);
}
