import { hash } from "node:crypto";
import { folders, type IndexFile } from "./bundle.ts";
import { cborOf } from "./cbor.ts";
import { chunksOf } from "./chunks.ts";
import { filtersOf, sortsOf } from "./filters.ts";
import type { Merged } from "./merge.ts";

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
  /** The words, the filters, and where each of them is. */
  readonly contents: readonly Content[];
}

/** The file in which a page's fragment is among others: each is in one of its own. */
const noGroup = "";

/** Writes an index down. Where a name is too short to distinguish two files, fragments get a digit more, other files two. */
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

/** The hash by which Pagefind names what an index consists of: SHA-1, of which each byte is written without a leading zero. */
export function hashOf(content: string | Uint8Array): string {
  return hash("sha1", content, "buffer").reduce((text, byte) => text + byte.toString(16), "");
}

/** How many digits a name has beside its language. */
const digits = 7;

/** Gives names to files, `<language>_<digits>`: no more digits than it takes to distinguish them. */
export class Names {
  readonly #language: string;
  readonly #step: number;
  readonly #taken = new Set<string>();

  /** @param step How many digits more a name has where a shorter one is taken: Pagefind adds one for fragments, two for others. */
  constructor(language: string, step: number) {
    this.#language = language;
    this.#step = step;
  }

  /** The name for a hash, which must not be given twice. */
  of(hash: string): string {
    const whole = `${this.#language}_${hash}`;
    let length = this.#language.length + 1 + digits;
    while (this.#taken.has(whole.slice(0, length)) && length < whole.length) length += this.#step;
    const name = whole.slice(0, length);
    this.#taken.add(name);
    return name;
  }
}
