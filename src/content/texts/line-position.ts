import type { Position } from "../../problems/problem.ts";
import type { TextFile } from "./groups.ts";
import { offsetOfLine } from "./heading-ids.ts";

/** A line of a text, by its number (from 0) in the body. */
export function lineAt({ source, front }: TextFile, line: number, from = 0): Position {
  const start = front.start + offsetOfLine(front.body, line) + from;
  const end = source.text.indexOf("\n", start);
  return source.at(start, (end === -1 ? source.text.length : end) - start);
}

/** Where something is written, on a line or below it; the line where it is written in another form, such as entities. */
export function writtenAt(file: TextFile, line: number, written: string): Position {
  const { source, front } = file;
  const at = source.text.indexOf(written, front.start + offsetOfLine(front.body, line));
  return at === -1 || written === "" ? lineAt(file, line) : source.at(at, written.length);
}
