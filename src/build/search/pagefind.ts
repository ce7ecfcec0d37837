import { createIndex, type PagefindIndex } from "pagefind";
import { filesIn, type IndexFile, readerIn } from "./bundle.ts";
import { CborReader } from "./cbor.ts";
import { unpack } from "./compression.ts";
import { hashOf } from "./contents.ts";
import type { KeyedDocument } from "./documents.ts";
import type { IndexedPage, Part } from "./index-task.ts";

/** What Pagefind made of some documents. */
export interface Indexed {
  readonly part: Part;
  /** What reads an index in the browser; without words among the documents it lacks the stemmer. */
  readonly reader: readonly IndexFile[];
}

/** How many characters are indexed at once: larger indexes take Pagefind more memory, and more time for each document. */
const usual = 2_000_000;

/**
 * Has Pagefind, a program of its own, index documents, portion by portion.
 * @throws Error where it refuses one, which would then not be found.
 */
export async function indexed(documents: readonly KeyedDocument[], language: string, portion = usual): Promise<Indexed[]> {
  const done: Indexed[] = [];
  for (const some of portionsOf(documents, portion)) done.push(await indexedAtOnce(some, language));
  return done;
}

function portionsOf(documents: readonly KeyedDocument[], portion: number): KeyedDocument[][] {
  const portions: KeyedDocument[][] = [];
  let size = portion;
  for (const document of documents) {
    if (size >= portion) {
      portions.push([]);
      size = 0;
    }
    portions.at(-1)?.push(document);
    size += document.content.length;
  }
  return portions;
}

async function indexedAtOnce(documents: readonly KeyedDocument[], language: string): Promise<Indexed> {
  const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: documents.length });
  if (!index) throw new Error(errors.join("\n"));
  const answers = await Promise.all(documents.map(({ url, content }) => index.addHTMLFile({ url, content })));
  refuse(answers.flatMap(({ errors }) => errors));
  const files = await filesOf(index);
  await index.deleteIndex();
  return { part: partOf(documents, files), reader: readerIn(files) };
}

async function filesOf(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  refuse(errors);
  return files.map(({ path, content }) => ({ path: path.replaceAll("\\", "/"), bytes: content, content: null }));
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
}

/** A document without words has no fragment; the pages have the order of the documents. */
function partOf(documents: readonly KeyedDocument[], files: readonly IndexFile[]): Part {
  const fragments = new Map(filesIn(files, "fragment").map(({ bytes }) => read(bytes)));
  const entries = documents.map(({ key, url, sorts }) => {
    const fragment = fragments.get(url);
    return { key, page: fragment ? { ...fragment.page, sorts } : null };
  });
  return {
    entries,
    fragments: documents.flatMap(({ url }) => fragments.get(url)?.bytes ?? []),
    chunks: inOrder(filesIn(files, "index").map(({ bytes }) => unpack(bytes))),
  };
}

/** What Pagefind keeps to show a page where it is found. */
interface Fragment {
  readonly url: string;
  readonly word_count: number;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

/** A page with its packed fragment, by its address. */
function read(bytes: Uint8Array): [url: string, { readonly bytes: Uint8Array; readonly page: Omit<IndexedPage, "sorts"> }] {
  const content = unpack(bytes);
  const { url, word_count, filters, meta } = JSON.parse(content.toString()) as Fragment;
  return [url, { bytes, page: { hash: hashOf(content), words: word_count, filters, fields: Object.keys(meta) } }];
}

/** Chunks by their first words: Pagefind gives them in no order. */
function inOrder(chunks: readonly Buffer[]): Buffer[] {
  const first = new Map(chunks.map((chunk) => [chunk, firstWordOf(chunk)]));
  return [...chunks].sort((one, other) => ((first.get(one) ?? "") < (first.get(other) ?? "") ? -1 : 1));
}

/** As UTF-8, a character a byte, so that it compares as its bytes do. */
function firstWordOf(chunk: Buffer): string {
  const reader = new CborReader(chunk);
  for (const _ of ["the list of lists", "the list of words", "the word"]) reader.list();
  return reader.text();
}
