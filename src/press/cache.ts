import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The SHA-256 of some bytes or text, as 64 hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * Documents of earlier builds, in a folder that may be deleted at any time. The name of each tells what it was made from and the hash of its
 * bytes, `<key>.<hash>`: one that was cut short or touched is noticed, and made again.
 */
export class Cache {
  readonly #folder: string;
  /** What was there at the start, by key. */
  readonly #names: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();
  /** What builds that were killed have left. */
  readonly #halves: readonly string[];
  #puts = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    const names = readdirSync(folder);
    const whole = names.filter((name) => /^[0-9a-f]{64}\.[0-9a-f]{64}$/.test(name));
    this.#names = new Map(whole.map((name) => [name.slice(0, 64), name]));
    this.#halves = names.filter((name) => name.startsWith("half-"));
  }

  /** The bytes that were made for a key; null where there are none, or not the same any more. */
  get(key: string): Buffer | null {
    const name = this.#names.get(key);
    if (name === undefined) return null;
    this.#used.add(key);
    const bytes = this.#read(name);
    if (bytes !== null && name.endsWith(hashOf(bytes))) return bytes;
    rmSync(join(this.#folder, name), { force: true });
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
    try {
      writeFileSync(half, bytes);
      renameSync(half, join(this.#folder, `${key}.${hashOf(bytes)}`));
    } finally {
      rmSync(half, { force: true });
    }
    return bytes;
  }

  /** Clears away what was there at the start and was not asked for, so that the folder holds no more than one site. */
  clearUp(): void {
    for (const name of this.#halves) rmSync(join(this.#folder, name), { force: true });
    for (const [key, name] of this.#names) if (!this.#used.has(key)) rmSync(join(this.#folder, name), { force: true });
  }
}
