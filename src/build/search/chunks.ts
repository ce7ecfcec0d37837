import { inByteOrder } from "./byte-order.ts";
import { CborWriter } from "./cbor.ts";
import type { Postings, Word } from "./word.ts";

/** Words that are loaded together: a file of the index. */
export interface Chunk {
  /** Its first word, shortened as far as it still distinguishes the chunk from the one before. */
  readonly from: string;
  /** Its last word, shortened likewise. */
  readonly to: string;
  /** A list of a list of words, in CBOR. */
  readonly content: Buffer;
}

/** How many places of words fill a chunk, a page and a form counted as one more each: Pagefind's own measure. */
const full = 20_000;

/** Parts the words of an index, given in their order, into chunks as Pagefind does. */
export function chunksOf(words: Iterable<Word>): Chunk[] {
  const chunks: Chunk[] = [];
  let open = new OpenChunk();
  for (const word of words) {
    open.add(word);
    if (open.size < full) continue;
    chunks.push(open.close());
    open = new OpenChunk(open);
  }
  if (!open.isEmpty) chunks.push(open.close());
  return withShortBounds(chunks);
}

/** A chunk to which words are added. */
class OpenChunk {
  size = 0;
  #count = 0;
  #first = "";
  #last = "";
  readonly #writer: CborWriter;

  /** @param before The chunk before, whose memory is used again. */
  constructor(before?: OpenChunk) {
    this.#writer = before ? before.#writer : new CborWriter();
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  add(word: Word): void {
    if (this.isEmpty) this.#first = word.text;
    this.#last = word.text;
    this.#count++;
    this.#write(word);
  }

  close(): Chunk {
    const words = this.#writer.take();
    this.#writer.head("list", 1);
    this.#writer.head("list", this.#count);
    return { from: inUnicode(this.#first), to: inUnicode(this.#last), content: Buffer.concat([this.#writer.take(), words]) };
  }

  #write({ text, runs, forms }: Word): void {
    this.#writer.head("list", 3);
    this.#writer.text(text);
    this.#writeRuns(runs);
    this.#writer.head("list", forms.length);
    for (const [form, runs] of forms) {
      this.size++;
      this.#writer.head("list", 2);
      this.#writer.text(form);
      this.#writeRuns(runs);
    }
  }

  #writeRuns(runs: readonly Postings[]): void {
    this.#writer.head(
      "list",
      runs.reduce((sum, { count }) => sum + count, 0),
    );
    let before = 0;
    for (const { first, last, bytes, from, to, size } of runs) {
      this.size += size;
      this.#writer.head("list", 3);
      this.#writer.head("number", first - before);
      this.#writer.copy(bytes, from, to);
      before = last;
    }
  }
}

function inUnicode(utf8: string): string {
  return Buffer.from(utf8, "latin1").toString();
}

/** Cuts each bound one character behind what the words on both sides of it share, but never lets a chunk end before it begins. */
function withShortBounds(chunks: readonly Chunk[]): Chunk[] {
  const short = chunks.map((chunk) => ({ ...chunk }));
  for (const [n, chunk] of short.entries()) {
    const next = short[n + 1];
    if (!next) break;
    const shared = lengthShared([...chunk.to], [...next.from]) + 1;
    const to = [...chunk.to].slice(0, shared).join("");
    if (inByteOrder(to, chunk.from) >= 0) chunk.to = to;
    next.from = [...next.from].slice(0, shared).join("");
  }
  return short;
}

/** How many characters two words have in common at their beginning. */
function lengthShared(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((character, n) => character !== other[n]);
  return differing < 0 ? one.length : differing;
}
