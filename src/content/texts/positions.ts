import type { Prepared, PreparedReference } from "../../markdown/prepare.ts";
import type { Position } from "../../problems/problem.ts";
import type { TextFile } from "./groups.ts";
import { offsetOfLine } from "./heading-ids.ts";
import type { ParsedText } from "./parsed-text.ts";

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

/** Where a reference is: Markdown's reader knows only its block, so its target is looked for in there. */
export function positionOf(reference: PreparedReference, { file, parsed }: ParsedText): Position {
  const { target, lines } = reference;
  const { body, start } = file.front;
  const [from, to] = [offsetOfLine(body, lines[0]), offsetOfLine(body, lines[1]) || body.length];
  const alike = grouped(parsed).get(placeOf(reference)) ?? [];
  let found = from - 1;
  for (const other of alike) {
    found = body.indexOf(target, found + 1);
    if (other === reference || found === -1) break;
  }
  if (found === -1 || found >= to) found = body.indexOf(target);
  return target === "" || found === -1 ? file.source.at(start + from, to - from) : file.source.at(start + found, target.length);
}

const groups = new WeakMap<Prepared, ReadonlyMap<string, readonly PreparedReference[]>>();

/** The references of a text by their blocks and what they name; kept, since where one leads nowhere hundreds may. */
function grouped(parsed: Prepared): ReadonlyMap<string, readonly PreparedReference[]> {
  const known = groups.get(parsed) ?? Map.groupBy(parsed.references, placeOf);
  groups.set(parsed, known);
  return known;
}

function placeOf({ target, lines }: PreparedReference): string {
  return `${lines[0]} ${target}`;
}
