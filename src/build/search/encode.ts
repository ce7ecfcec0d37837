import type { IndexFile } from "./bundle.ts";
import { pack } from "./compression.ts";
import { contentsOf } from "./contents.ts";
import type { Merged } from "./merge.ts";

/** What an index is written with, beside what was found in the documents. */
export interface Encoding {
  readonly language: string;
  /** What reads an index in the browser, and the entry of another index of the language: its version and characters are taken over. */
  readonly reader: readonly IndexFile[];
  /** Packed files of the index before, by the hashes of their contents: what has not changed is not packed again. */
  readonly packed: ReadonlyMap<string, Uint8Array>;
}

/** The files of an index, with the contents and names that Pagefind itself gives them for the same documents. */
export function encode(merged: Merged, { language, reader, packed }: Encoding): IndexFile[] {
  const entry = entryIn(reader);
  const others = reader.filter(({ path }) => path !== entryPath);
  // Without a word Pagefind writes no index.
  if (merged.pages.length === 0) return [entryFile({ ...entry, languages: {} }), ...others.filter(({ path }) => !path.startsWith("wasm."))];
  const { hash, fragments, contents } = contentsOf(merged, language, entry.version);
  const wasm = others.some(({ path }) => path === `wasm.${language}.pagefind`) ? language : null;
  const languages = { [language]: { hash, wasm, page_count: merged.pages.length } };
  const written = contents.map(({ path, hash, content }) => ({ path, bytes: packed.get(hash) ?? pack(content), content: hash }));
  return [...fragments, ...written, entryFile({ ...entry, languages }), ...others];
}

const entryPath = "pagefind-entry.json";

/** The file with which a reader begins. */
interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null; readonly page_count: number }>>;
  readonly include_characters: readonly string[];
}

function entryIn(reader: readonly IndexFile[]): Entry {
  const bytes = reader.find(({ path }) => path === entryPath)?.bytes;
  return JSON.parse(Buffer.from(bytes ?? []).toString());
}

function entryFile(entry: Entry): IndexFile {
  return { path: entryPath, bytes: Buffer.from(JSON.stringify(entry)), content: null };
}
