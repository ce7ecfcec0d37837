import { charactersIn } from "../../problems/excerpt.ts";
import type { Position } from "../../problems/problem.ts";

/** Leaves a byte order mark out. */
const utf8 = new TextDecoder("utf-8");

/** A text file of the content, with positions in it. */
export class Source {
  /** Path below the content folder, with slashes. */
  readonly path: string;
  readonly text: string;
  /** As it was read: with a byte order mark, where it has one. */
  readonly bytes: Uint8Array;
  /** False for what is not text or is too large, which is reported already: nothing in it is missed. */
  readonly isRead: boolean;
  #lines: readonly number[] | undefined;

  constructor(path: string, bytes: Uint8Array | null) {
    this.path = path;
    this.isRead = bytes !== null;
    this.bytes = bytes ?? new Uint8Array();
    this.text = utf8.decode(this.bytes);
  }

  /** The position of a stretch of the text, by its offset in it (from 0) and its length. */
  at(offset: number, length = 1): Position {
    const number = this.#lineOf(offset);
    const start = this.#starts[number - 1] as number;
    const end = this.text.indexOf("\n", start);
    const line = this.text.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
    const column = charactersIn(this.text.slice(start, offset)) + 1;
    const shown = charactersIn(this.text.slice(offset, Math.min(offset + length, start + line.length)));
    return { file: this.path, line: number, column, length: Math.max(1, shown), text: line };
  }

  /** Where each line begins; found when it is first asked for, which may be hundreds of times. */
  get #starts(): readonly number[] {
    this.#lines ??= [0, ...Array.from(this.text.matchAll(/\n/g), ({ index }) => index + 1)];
    return this.#lines;
  }

  /** The number of the line, from 1, that an offset is on: found by halves. */
  #lineOf(offset: number): number {
    let [first, after] = [0, this.#starts.length];
    while (after - first > 1) {
      const middle = (first + after) >> 1;
      if ((this.#starts[middle] as number) <= offset) first = middle;
      else after = middle;
    }
    return first + 1;
  }
}
