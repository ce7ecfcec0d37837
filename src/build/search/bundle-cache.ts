import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import { Seal } from "../../cache/seal.ts";
import { refusalOf, type SystemError } from "../../cache/system-error.ts";
import type { Bundle, IndexFile } from "./bundle.ts";
import type { IndexEntry } from "./index-task.ts";

/** What a kept file says of itself, in a line of JSON. */
interface Head {
  readonly buildVersion: string;
  readonly entries: readonly IndexEntry[];
  readonly files: readonly (readonly [path: string, size: number, content: string | null])[];
}

const sealSize = 32;
const lineEnd = 10;

/**
 * The last index of a language, kept in one file: the seal of all that follows, its head, and the bytes of its files. It may be deleted at
 * any time, and where anything is wrong with it, or this machine has not made it, it counts as not there.
 */
export class BundleCache {
  readonly #folder: string;
  readonly #name: string;
  readonly #buildVersion: string;
  readonly #seal = Seal.of("search");

  /** @param version What an index is made with: one that was made with anything else is not taken. */
  constructor(folder: string, name: string, buildVersion: string) {
    this.#folder = folder;
    this.#name = name;
    this.#buildVersion = buildVersion;
  }

  /** Null where there is none that can be trusted. */
  read(): Bundle | null {
    try {
      const image = readFileSync(join(this.#folder, this.#name));
      const [code, body] = [image.subarray(0, sealSize), image.subarray(sealSize)];
      if (code.toString("hex") !== this.#codeOf(body)) return null;
      const end = body.indexOf(lineEnd);
      const head = JSON.parse(body.toString("utf8", 0, end)) as Head;
      return head.buildVersion === this.#buildVersion ? { entries: head.entries, files: filesIn(head, body.subarray(end + 1)) } : null;
    } catch {
      return null;
    }
  }

  /** Keeps a bundle, whole or not at all: a build needs no cache. Returns the system's error where it cannot be written. */
  write({ entries, files }: Bundle): SystemError | null {
    const head: Head = {
      buildVersion: this.#buildVersion,
      entries,
      files: files.map(({ path, bytes, content }) => [path, bytes.length, content]),
    };
    const body = [Buffer.from(`${JSON.stringify(head)}\n`), ...files.map(({ bytes }) => bytes)];
    const image = Buffer.concat([Buffer.alloc(sealSize), ...body]);
    image.write(this.#codeOf(image.subarray(sealSize)), "hex");
    return this.#keep(image);
  }

  /** What another build is about to keep may be cleared away: it goes without. */
  #keep(image: Uint8Array): SystemError | null {
    const beginning = `${this.#name}.half-`;
    const half = join(this.#folder, `${beginning}${process.pid}-${threadId}`);
    const refused = refusalOf(() => {
      mkdirSync(this.#folder, { recursive: true });
      for (const name of readdirSync(this.#folder)) if (name.startsWith(beginning)) rmSync(join(this.#folder, name), { force: true });
      writeFileSync(half, image);
      renameSync(half, join(this.#folder, this.#name));
    });
    refusalOf(() => rmSync(half, { force: true }));
    return refused;
  }

  /** Also of its name, the language. */
  #codeOf(body: Uint8Array): string {
    return this.#seal.code(this.#name, body);
  }
}

/** Clears away what a process has left of indexes that it was keeping. */
export function clearHalves(folder: string, pid: number): void {
  for (const name of globSync(`*.half-${pid}-*`, { cwd: folder })) rmSync(join(folder, name), { force: true });
}

function filesIn({ files }: Head, bytes: Buffer): IndexFile[] {
  let at = 0;
  return files.map(([path, size, content]) => {
    const file = { path, bytes: bytes.subarray(at, at + size), content };
    at += size;
    return file;
  });
}
