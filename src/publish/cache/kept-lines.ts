import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";

/** The lengths of a key and of a checksum in hexadecimal digits. */
const [keyLength, sumLength] = [40, 8];

/**
 * Values of an earlier build in one file, a line each: `<key> <checksum> <JSON>`, below a first line that tells by what they were made. A line that
 * is damaged or half written is as good as none. The file may be deleted at any time.
 */
export class KeptLines {
  readonly #file: string;
  readonly #head: string;
  /** Where checksums begin: so a line that another maker has added to the file is none of ours. */
  readonly #seed: number;
  readonly #bytes: Buffer;
  /** Where each value's JSON stands in the bytes. */
  readonly #places = new Map<string, readonly [from: number, to: number]>();
  readonly #used = new Set<string>();
  readonly #fresh = new Map<string, string>();

  /** @param maker By what the values are made: those of another are not read. */
  constructor(file: string, maker: string) {
    this.#file = file;
    this.#head = `gaceta ${maker}\n`;
    this.#seed = crc32(maker);
    this.#bytes = read(file);
    if (this.#bytes.toString("latin1", 0, this.#head.length) === this.#head) this.#readLines();
    else this.#bytes = Buffer.alloc(0);
  }

  /** The value of a key; undefined where none is kept. */
  get(key: string): unknown {
    const place = this.#places.get(key);
    if (!place) return undefined;
    this.#used.add(key);
    return JSON.parse(this.#bytes.toString("utf8", ...place));
  }

  /** Keeps a value that JSON can say. */
  put(key: string, value: unknown): void {
    this.#fresh.set(key, JSON.stringify(value));
  }

  /** Writes what is new; and everything anew, whole or not at all, where half of what is kept was not asked for. */
  save(): void {
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
    const begin = from + keyLength + 1 + sumLength + 1;
    if (begin >= to) return;
    const [key, sum] = this.#bytes.toString("latin1", from, begin).split(" ");
    if (key && sum === this.#sumOf(this.#bytes.subarray(begin, to))) this.#places.set(key, [begin, to]);
  }

  #lineOf(key: string, json: string): string {
    return `${key} ${this.#sumOf(json)} ${json}\n`;
  }

  /** CRC-32 (ISO 3309), in eight hexadecimal digits: against accidents, not against malice. */
  #sumOf(json: string | Uint8Array): string {
    return crc32(json, this.#seed).toString(16).padStart(sumLength, "0");
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
