import { unpack } from "./compression.ts";
import type { IndexEntry, Part } from "./index-task.ts";

/** A file of an index. */
export interface IndexFile {
  /** Below the folder of the index. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The hash of the content of a file that was packed here; null for one that is as Pagefind wrote it. */
  readonly content: string | null;
}

/** The index of a language: all its files, and what they were made of. */
export interface Bundle {
  readonly entries: readonly IndexEntry[];
  readonly files: readonly IndexFile[];
}

/** The folders of an index, each with the ending of the files in it. */
export const folders = { fragment: "pf_fragment", index: "pf_index", filter: "pf_filter" } as const;

/** The files of a folder, in their order. */
export function filesIn<F extends { readonly path: string }>(files: readonly F[], folder: keyof typeof folders): F[] {
  return files.filter(({ path }) => path.startsWith(`${folder}/`));
}

/** What was indexed for a bundle, to make another of it. */
export function partOf({ entries, files }: Bundle): Part {
  return {
    entries,
    fragments: filesIn(files, "fragment").map(({ bytes }) => bytes),
    chunks: filesIn(files, "index").map(({ bytes }) => unpack(bytes)),
  };
}

/** What Pagefind makes beside an index: ready-made interfaces, of which the site has one of its own, and the stemmer of no language. */
const unused = /^pagefind-(ui|component-ui|modular-ui|highlight)\.|^wasm\.unknown\./;

/** The files that read an index in the browser: the same for every index of a language, but for its entry. */
export function readerIn(files: readonly IndexFile[]): IndexFile[] {
  return files.filter(({ path }) => !path.includes("/") && !path.endsWith(".pf_meta") && !unused.test(path));
}
