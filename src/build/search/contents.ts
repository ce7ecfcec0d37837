import { folders, type IndexFile } from "./bundle.ts";
import { cborOf } from "./cbor.ts";
import { chunksOf } from "./chunks.ts";
import { filtersOf, sortsOf } from "./filters.ts";
import type { Merged } from "./merge.ts";
import { hashOf, Names } from "./names.ts";

/** A file that is not packed yet. */
export interface Content {
  readonly path: string;
  readonly hash: string;
  readonly content: Uint8Array;
}

/** What an index consists of. */
export interface Contents {
  /** By which its readers know it from others. */
  readonly hash: string;
  readonly fragments: readonly IndexFile[];
  /** The words, the filters, and what tells where each is. */
  readonly contents: readonly Content[];
}

/** The file in which a page's fragment is among others: each is in one of its own. */
const noGroup = "";

/** Writes an index down. Where a name is too short to tell two files apart, fragments get a digit more, other files two. */
export function contentsOf({ pages, fragments, fields, words }: Merged, language: string, version: string): Contents {
  const shown = named(pages, new Names(language, 1));
  const chunks = named(chunksOf(words).map(hashed), new Names(language, 2));
  const filters = named(filtersOf(pages).map(hashed), new Names(language, 2));
  const { hash, content } = hashed({
    content: cborOf([
      version,
      shown.map(({ name, words }) => [name, words, noGroup]),
      chunks.map(({ from, to, name }) => [from, to, name]),
      filters.map(({ filter, name }) => [filter, name]),
      sortsOf(pages),
      fields,
    ]),
  });
  const short = `${language}_${hash.slice(0, language.length + 8)}`;
  return {
    hash: short,
    fragments: fragments.map((bytes, n) => ({ path: pathOf("fragment", shown[n]?.name ?? ""), bytes, content: null })),
    contents: [...chunks.map(inFolder("index")), ...filters.map(inFolder("filter")), { path: `pagefind.${short}.pf_meta`, hash, content }],
  };
}

function hashed<T extends { readonly content: Uint8Array }>(file: T): T & { readonly hash: string } {
  return { ...file, hash: hashOf(file.content) };
}

function named<T extends { readonly hash: string }>(files: readonly T[], names: Names): (T & { readonly name: string })[] {
  return files.map((file) => ({ ...file, name: names.of(file.hash) }));
}

function inFolder(folder: keyof typeof folders): (file: Omit<Content, "path"> & { readonly name: string }) => Content {
  return ({ name, hash, content }) => ({ path: pathOf(folder, name), hash, content });
}

function pathOf(folder: keyof typeof folders, name: string): string {
  return `${folder}/${name}.${folders[folder]}`;
}
