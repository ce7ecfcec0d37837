import type { Prepared, PreparedReference } from "../../markdown/prepare.ts";
import type { Position } from "../../problems/problem.ts";
import { offsetOfLine } from "./heading-ids.ts";
import type { ParsedText } from "./parsed-text.ts";

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
