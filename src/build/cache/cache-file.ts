import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Seal } from "../../cache/seal.ts";
import { refusalOf, type SystemError } from "../../cache/system-error.ts";

/** The lengths of a key and of a seal in hexadecimal digits. */
const [keyLength, sealLength] = [40, 64];

/**
 * Values of an earlier build in one file, a line each: `<key> <seal> <JSON>`, below a first line that says by what they were made. A line that
 * is damaged, half written or not of this machine is as good as none. The file may be deleted at any time.
 */
export class CacheFile {
  readonly #file: string;
  readonly #head: string;
  readonly #seal: Seal;
  readonly #bytes: Buffer;
  /** Where each value's JSON is in the bytes. */
  readonly #places = new Map<string, readonly [from: number, to: number]>();
  readonly #used = new Set<string>();
  readonly #fresh = new Map<string, string>();

  /**
   * @param kind What the values are: those of another kind are not read.
   * @param maker By what they are made: those of another are not read either.
   */
  constructor(file: string, kind: string, maker: string) {
    this.#file = file;
    this.#head = `gaceta ${maker}\n`;
    this.#seal = Seal.of(`${kind}\n${maker}`);
    this.#bytes = read(file);
    if (this.#bytes.toString("latin1", 0, this.#head.length) === this.#head) this.#readLines();
    else this.#bytes = Buffer.alloc(0);
  }

  /** The value of a key; undefined where none is kept. */
  get(key: string): unknown {
    const [from, to] = this.#places.get(key) ?? [0, 0];
    const json = this.#bytes.subarray(from, to);
    if (from === 0 || this.#bytes.toString("latin1", from - sealLength - 1, from - 1) !== this.#seal.code(key, json)) return undefined;
    this.#used.add(key);
    return JSON.parse(json.toString("utf8"));
  }

  /** Keeps a value that JSON can say. */
  put(key: string, value: unknown): void {
    this.#fresh.set(key, JSON.stringify(value));
  }

  /**
   * Writes what is new; and everything anew, whole or not at all, where half of what is kept was not asked for.
   * @returns what the machine says where that cannot be written: then the next build takes longer.
   */
  save(): SystemError | null {
    return refusalOf(() => this.#save());
  }

  #save(): void {
    const isStale = this.#places.size > 2 * this.#used.size || this.#bytes.length === 0;
    if (!isStale && this.#fresh.size === 0) return;
    mkdirSync(dirname(this.#file), { recursive: true });
    const fresh = [...this.#fresh].map(([key, json]) => this.#lineOf(key, json)).join("");
    if (isStale) this.#replace(fresh);
    // What was cut short is ended by the line end before.
    else appendFileSync(this.#file, `\n${fresh}`);
  }

  #replace(fresh: string): void {
    const half = `${this.#file}-${process.pid}`;
    const kept = [...this.#used].map((key) =>
      this.#lineOf(key, this.#bytes.toString("utf8", ...(this.#places.get(key) as [number, number]))),
    );
    try {
      writeFileSync(half, [this.#head, ...kept, fresh].join(""));
      renameSync(half, this.#file);
    } finally {
      rmSync(half, { force: true });
    }
  }

  #readLines(): void {
    for (let from = this.#head.length, to = 0; from < this.#bytes.length; from = to + 1) {
      to = this.#bytes.indexOf(10, from);
      if (to === -1) return;
      this.#readLine(from, to);
    }
  }

  #readLine(from: number, to: number): void {
    const begin = from + keyLength + 1 + sealLength + 1;
    if (begin < to) this.#places.set(this.#bytes.toString("latin1", from, from + keyLength), [begin, to]);
  }

  #lineOf(key: string, json: string): string {
    return `${key} ${this.#seal.code(key, json)} ${json}\n`;
  }
}

/** Empty where the file cannot be read. */
function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
