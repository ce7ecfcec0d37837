import type { Position } from "../problems/problem.ts";

/** Leaves a byte order mark out. */
const utf8 = new TextDecoder("utf-8");

/** A text file of the content, with positions in it. */
export class Source {
  /** Path below the content folder, with slashes. */
  readonly path: string;
  readonly text: string;
  /** As it was read: with a byte order mark, where it has one. */
  readonly bytes: Uint8Array;

  constructor(path: string, bytes: Uint8Array) {
    this.path = path;
    this.bytes = bytes;
    this.text = utf8.decode(bytes);
  }

  /** The position of a stretch of the text, by its offset in it (from 0) and its length. */
  at(offset: number, length = 1): Position {
    const before = this.text.slice(0, offset);
    const start = before.lastIndexOf("\n") + 1;
    const end = this.text.indexOf("\n", start);
    const line = this.text.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
    const column = [...before.slice(start)].length + 1;
    const meant = [...this.text.slice(offset, Math.min(offset + length, start + line.length))].length;
    return { file: this.path, line: before.split("\n").length, column, length: Math.max(1, meant), text: line };
  }
}
