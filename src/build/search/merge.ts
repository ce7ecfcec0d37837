import { CborReader, CborWriter } from "./cbor.ts";
import { fieldsOf, type IndexEntry, type IndexedPage, type Part, pagesOf } from "./index-task.ts";
import { type Postings, Word } from "./word.ts";

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

/** The words of a part of the documents. */
export interface WordSource {
  /** Its chunks in the order of their words, each a list of words in CBOR. */
  readonly chunks: readonly Uint8Array[];
  /** The numbers that its pages have in the new index; -1 for a page that is gone. */
  readonly pages: Int32Array;
  /** The numbers that its fields have in the new index. */
  readonly fields: readonly number[];
}

/** All words of several parts, in the order of their bytes, without those whose pages are gone. */
export function* mergeWords(sources: readonly WordSource[]): Generator<Word> {
  const cursors = sources.map((source) => new Cursor(source));
  for (let next = leastOf(cursors); next !== null; next = leastOf(cursors)) {
    const word = new Word(next);
    for (const cursor of cursors) if (cursor.text === next) cursor.readInto(word);
    if (!word.sort().isEmpty) yield word;
  }
}

function leastOf(cursors: readonly Cursor[]): string | null {
  let least: string | null = null;
  for (const { text } of cursors) if (text !== null && (least === null || text < least)) least = text;
  return least;
}

/** Goes through the words of a source. */
class Cursor {
  /** The word at which it is, its UTF-8 a character a byte; null at the end. */
  text: string | null = null;
  readonly #source: WordSource;
  readonly #fieldsStay: boolean;
  readonly #groups: Int32Array;
  readonly #writer = new CborWriter();
  #chunk = 0;
  #left = 0;
  #reader = new CborReader(new Uint8Array());

  constructor(source: WordSource) {
    this.#source = source;
    this.#fieldsStay = source.fields.every((number, field) => number === field);
    this.#groups = this.#fieldsStay ? groupsOf(source.pages) : source.pages;
    this.#next();
  }

  /** Adds where the word at which it is is found, and goes on to the next. */
  readInto(word: Word): void {
    this.#readRuns(word.runs);
    for (let forms = this.#reader.list(); forms > 0; forms--) {
      this.#reader.list();
      this.#readRuns(word.form(this.#reader.text()));
    }
    this.#next();
  }

  #next(): void {
    while (this.#left === 0) {
      const chunk = this.#source.chunks[this.#chunk++];
      if (!chunk) {
        this.text = null;
        return;
      }
      this.#reader = new CborReader(chunk);
      this.#reader.list();
      this.#left = this.#reader.list();
    }
    this.#left--;
    this.#reader.list();
    this.text = this.#reader.text();
  }

  /** Each page is written as its distance from the one before. */
  #readRuns(into: Postings[]): void {
    const reader = this.#reader;
    let page = 0;
    let group = -1;
    for (let left = reader.list(); left > 0; left--) {
      reader.list();
      page += reader.head();
      const from = reader.at;
      const inText = reader.skipNumbers();
      const inFields = reader.at;
      const size = 1 + inText + reader.skipNumbers();
      const first = this.#source.pages[page] as number;
      if (first < 0) continue;
      if (this.#groups[page] === group) extend(into.at(-1) as Postings, first, reader.at, size);
      else into.push(this.#withFields({ first, last: first, count: 1, bytes: reader.bytes, from, to: reader.at, size }, inFields));
      group = this.#groups[page] as number;
    }
  }

  /** A page with the new numbers of its fields, which are written as negative numbers before the places in each. */
  #withFields(run: Postings, inFields: number): Postings {
    if (this.#fieldsStay) return run;
    const reader = new CborReader(run.bytes, inFields);
    const writer = this.#writer;
    writer.copy(run.bytes, run.from, inFields);
    writer.head("list", reader.list());
    while (reader.at < run.to) {
      if (reader.isNegative) writer.head("negative", this.#source.fields[reader.head()] as number);
      else writer.head("number", reader.head());
    }
    const bytes = writer.take();
    return { ...run, bytes, from: 0, to: bytes.length };
  }
}

function extend(run: Postings, last: number, to: number, size: number): void {
  run.last = last;
  run.to = to;
  run.count++;
  run.size += size;
}

/** Tells pages that follow each other in the new index as they did before: they have the same group. */
function groupsOf(pages: Int32Array): Int32Array {
  const groups = new Int32Array(pages.length);
  for (let page = 1; page < pages.length; page++) {
    groups[page] = pages[page] === (pages[page - 1] as number) + 1 ? (groups[page - 1] as number) : page;
  }
  return groups;
}
