/** What is in the files of an index: numbers, texts and lists, in the form of RFC 8949 (CBOR). */
export type Cbor = number | string | readonly Cbor[];

/** The kinds of item, in the three highest bits of an item's first byte. */
const kinds = { number: 0, negative: 1, text: 3, list: 4 } as const;
type Kind = keyof typeof kinds;

/** How many bytes the head of an item takes, by its first byte. */
const headSizes = Uint8Array.from({ length: 256 }, (_, first) => [2, 3, 5][(first & 31) - 24] ?? 1);

/** Writes CBOR in its shortest form, as Pagefind does. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  /** What was written until now, as bytes of its own; the next begins anew. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  /** A value with all that it holds. */
  write(value: Cbor): void {
    if (typeof value === "number") this.head("number", value);
    else if (typeof value === "string") this.text(Buffer.from(value).toString("latin1"));
    else {
      this.head("list", value.length);
      for (const one of value) this.write(one);
    }
  }

  /** The head of an item: a number itself, the length of a text or a list. Its value fits into 32 bits. */
  head(kind: Kind, value: number): void {
    this.#grow(5);
    const first = kinds[kind] << 5;
    if (value < 24) this.#bytes[this.#length++] = first | value;
    else if (value < 0x100) this.#number(first | 24, value, 1);
    else if (value < 0x10000) this.#number(first | 25, value, 2);
    else this.#number(first | 26, value, 4);
  }

  /** A text given as its UTF-8, a character a byte. */
  text(utf8: string): void {
    this.head("text", utf8.length);
    this.#grow(utf8.length);
    for (let n = 0; n < utf8.length; n++) this.#bytes[this.#length++] = utf8.charCodeAt(n);
  }

  /** Bytes that are CBOR already. */
  copy(source: Uint8Array, from: number, to: number): void {
    this.#grow(to - from);
    this.#bytes.set(source.subarray(from, to), this.#length);
    this.#length += to - from;
  }

  #number(first: number, value: number, size: number): void {
    this.#bytes[this.#length] = first;
    this.#length = this.#bytes.writeUIntBE(value, this.#length + 1, size);
  }

  #grow(by: number): void {
    if (this.#length + by <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + by));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

/** A value in CBOR. */
export function cborOf(value: Cbor): Buffer {
  const writer = new CborWriter();
  writer.write(value);
  return writer.take();
}

/** Reads CBOR item by item. To know where an item ends is often enough: a word index has millions of them. */
export class CborReader {
  readonly bytes: Buffer;
  /** Where the next item begins. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.at = at;
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Reads a head, and gives its value: a number, or the length of a text or a list. Of a negative number `n` it is `-1 - n`. */
  head(): number {
    const first = this.bytes[this.at++] as number;
    const value = first & 31;
    if (value < 24) return value;
    const size = (headSizes[first] as number) - 1;
    this.at += size;
    return this.bytes.readUIntBE(this.at - size, size);
  }

  /**
   * Reads the head of a list, and gives its length.
   * @throws Error where so many items cannot follow.
   */
  list(): number {
    const length = this.head();
    if (length > this.bytes.length - this.at) throw new Error("The search index is cut short.");
    return length;
  }

  /** Whether the next item is a negative number. */
  get isNegative(): boolean {
    return (this.bytes[this.at] as number) >> 5 === kinds.negative;
  }

  /** Reads a text as its UTF-8, a character a byte: so two are compared as their bytes are. */
  text(): string {
    const from = this.at + (headSizes[this.bytes[this.at] as number] as number);
    const length = this.head();
    this.at = from + length;
    return this.bytes.toString("latin1", from, this.at);
  }

  /** Steps over a list of numbers, and gives how many there were. */
  skipNumbers(): number {
    const count = this.list();
    const { bytes } = this;
    let at = this.at;
    for (let n = 0; n < count; n++) at += headSizes[bytes[at] as number] as number;
    this.at = at;
    return count;
  }
}
