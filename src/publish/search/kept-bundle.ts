import { hash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import type { Bundle, IndexFile } from "./bundle.ts";
import type { Entry } from "./part.ts";

/** What a kept file says of itself, in a line of JSON. */
interface Head {
  readonly recipe: string;
  readonly entries: readonly Entry[];
  readonly files: readonly (readonly [path: string, size: number, content: string | null])[];
}

const checksumSize = 32;
const lineEnd = 10;

/**
 * The last index of a language, kept in one file: the SHA-256 of all that follows, its head, and the bytes of its files. It may be deleted at
 * any time, and where anything is wrong with it, it counts as not there.
 */
export class KeptBundle {
  readonly #folder: string;
  readonly #name: string;
  readonly #recipe: string;

  /** @param recipe What an index is made with: one that was made with anything else is not taken. */
  constructor(folder: string, name: string, recipe: string) {
    this.#folder = folder;
    this.#name = name;
    this.#recipe = recipe;
  }

  /** Null where there is none that can be trusted. */
  read(): Bundle | null {
    try {
      const image = readFileSync(join(this.#folder, this.#name));
      const [checksum, body] = [image.subarray(0, checksumSize), image.subarray(checksumSize)];
      if (!checksum.equals(sha256(body))) return null;
      const end = body.indexOf(lineEnd);
      const head = JSON.parse(body.toString("utf8", 0, end)) as Head;
      return head.recipe === this.#recipe ? { entries: head.entries, files: filesIn(head, body.subarray(end + 1)) } : null;
    } catch {
      return null;
    }
  }

  /** Keeps a bundle, whole or not at all: a build needs no cache. */
  write({ entries, files }: Bundle): void {
    const head: Head = { recipe: this.#recipe, entries, files: files.map(({ path, bytes, content }) => [path, bytes.length, content]) };
    const body = [Buffer.from(`${JSON.stringify(head)}\n`), ...files.map(({ bytes }) => bytes)];
    const image = Buffer.concat([Buffer.alloc(checksumSize), ...body]);
    image.set(sha256(image.subarray(checksumSize)));
    this.#keep(image);
  }

  /** What another build is about to keep may be cleared away: it goes without. */
  #keep(image: Uint8Array): void {
    const beginning = `${this.#name}.half-`;
    const half = join(this.#folder, `${beginning}${process.pid}-${threadId}`);
    quietly(() => {
      mkdirSync(this.#folder, { recursive: true });
      for (const name of readdirSync(this.#folder)) if (name.startsWith(beginning)) rmSync(join(this.#folder, name), { force: true });
      writeFileSync(half, image);
      renameSync(half, join(this.#folder, this.#name));
    });
    quietly(() => rmSync(half, { force: true }));
  }
}

/** Does what may fail without harm. */
function quietly(run: () => void): void {
  try {
    run();
  } catch {}
}

function sha256(bytes: Uint8Array): Buffer {
  return hash("sha256", bytes, "buffer");
}

function filesIn({ files }: Head, bytes: Buffer): IndexFile[] {
  let at = 0;
  return files.map(([path, size, content]) => {
    const file = { path, bytes: bytes.subarray(at, at + size), content };
    at += size;
    return file;
  });
}
