import { createHash } from "node:crypto";
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Seal } from "../cache/seal.ts";
import { refusalOf, type SystemError } from "../cache/system-error.ts";

/** The SHA-256 of some bytes or text, as 64 hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * Documents of earlier builds, in a folder that may be deleted at any time. The name of each says what it was made from and bears the seal of its
 * bytes, `<key>.<seal>`: one that was cut short or touched, or that this machine has not made, is noticed, and made again.
 */
export class Cache {
  readonly #folder: string;
  /** What was there at the start, by key. */
  readonly #names: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();
  /** What builds that were killed have left. */
  readonly #halves: readonly string[];
  readonly #seal = Seal.of("documents");
  #puts = 0;
  #refused: SystemError | null = null;

  constructor(folder: string) {
    this.#folder = folder;
    this.#quietly(() => mkdirSync(folder, { recursive: true }));
    const names = namesIn(folder);
    const whole = names.filter((name) => /^[0-9a-f]{64}\.[0-9a-f]{64}$/.test(name));
    this.#names = new Map(whole.map((name) => [name.slice(0, 64), name]));
    this.#halves = names.filter((name) => name.startsWith("half-"));
  }

  /** What the machine said no to first, so that the next build takes longer; null where all could be kept. */
  get refused(): SystemError | null {
    return this.#refused;
  }

  /** The bytes that were made for a key; null where there are none, or not the same any more. */
  get(key: string): Buffer | null {
    const name = this.#names.get(key);
    if (name === undefined) return null;
    this.#used.add(key);
    const bytes = this.#read(name);
    if (bytes !== null && name.endsWith(this.#seal.code(key, bytes))) return bytes;
    this.#remove(name);
    return null;
  }

  /** Null where another build has cleared it away since. */
  #read(name: string): Buffer | null {
    try {
      return readFileSync(join(this.#folder, name));
    } catch {
      return null;
    }
  }

  /** Keeps what was made for a key, whole or not at all, and gives it back. */
  put(key: string, bytes: Buffer): Buffer {
    // Another name each time: one that was there at the start of a build is of no use to anyone at its end.
    const half = join(this.#folder, `half-${process.pid}-${++this.#puts}`);
    this.#quietly(() => {
      writeFileSync(half, bytes, { flag: "wx" });
      renameSync(half, join(this.#folder, `${key}.${this.#seal.code(key, bytes)}`));
    });
    this.#quietly(() => rmSync(half, { force: true }));
    return bytes;
  }

  /** Clears away what was there at the start and was not asked for, so that the folder holds no more than one site. */
  clearUp(): void {
    for (const name of this.#halves) this.#remove(name);
    for (const [key, name] of this.#names) if (!this.#used.has(key)) this.#remove(name);
  }

  #remove(name: string): void {
    this.#quietly(() => rmSync(join(this.#folder, name), { force: true }));
  }

  #quietly(run: () => void): void {
    const refused = refusalOf(run);
    this.#refused ??= refused;
  }
}

/** What a process has left of documents that it was keeping, in the folders of a document process. */
export function halvesOf(folder: string, pid: number): string[] {
  return globSync(`*/half-${pid}-*`, { cwd: folder }).map((name) => join(folder, name));
}

/** None where the folder cannot be read. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
