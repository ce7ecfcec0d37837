import { hash } from "node:crypto";

/** The hash by which Pagefind names what an index consists of: SHA-1, of which each byte is written without a leading zero. */
export function hashOf(content: string | Uint8Array): string {
  return hash("sha1", content, "buffer").reduce((text, byte) => text + byte.toString(16), "");
}

/** How many digits a name has beside its language. */
const digits = 7;

/** Gives names to files, `<language>_<digits>`: no more digits than it takes to tell them apart. */
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
