import { hash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { createIndex } from "pagefind";
import { type Bundle, type IndexFile, readerIn } from "../../../../src/build/search/bundle.ts";
import type { SearchDocument } from "../../../../templates/search/documents.ts";

/** The files that Pagefind itself makes of documents, all at once, beside those that are never used. */
export async function directIndex(documents: readonly SearchDocument[], language = "es"): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: language });
  for (const { url, content } of documents) await index!.addHTMLFile({ url, content });
  const { files } = await index!.getFiles();
  await index!.deleteIndex();
  const all = files.map(({ path, content }) => ({ path, bytes: content, content: null }));
  return [...all.filter(({ path }) => /\.pf_/.test(path)), ...readerIn(all)];
}

/** What each file has in it, unpacked: in so few words that a difference can be shown. */
export function contentsOf(files: readonly IndexFile[]): string[] {
  return files.map(({ path, bytes }) => `${path} ${digest(/\.pf_/.test(path) ? gunzipSync(bytes) : bytes)}`).sort();
}

/** What each file is, byte by byte, and what it was made of. */
export function bytesOf({ entries, files }: Bundle): string[] {
  return [
    ...entries.map((entry) => JSON.stringify(entry)),
    ...files.map(({ path, bytes, content }) => `${path} ${content} ${digest(bytes)}`),
  ];
}

function digest(bytes: Uint8Array): string {
  return `${bytes.length} ${hash("sha256", bytes, "hex")}`;
}
