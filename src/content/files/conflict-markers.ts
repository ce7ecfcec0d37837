import type { Position, Problems } from "../../problems/problem.ts";
import type { Source } from "./source.ts";

/** A line that Git writes around the two sides of a conflict. The one between them, `=======`, is Markdown's, too. */
const marker = /^(<{7}|>{7})(?=[ \r]|$)[^\r\n]*/gm;

/**
 * Notes each conflict that a merge has left in a file, once.
 * @returns whether there is one: then nobody knows which side is meant.
 */
export function noteConflicts(source: Source, problems: Problems): boolean {
  let open: Position | null = null;
  const markers = [...source.text.matchAll(marker)];
  const note = (at: Position | null, ...also: Position[]): void => {
    if (at) problems.add("conflict-marker", {}, at, ...also);
  };
  for (const { 0: line, index } of markers) {
    const at = source.at(index, line.length);
    const isEnd = line.startsWith(">");
    if (isEnd && open) note(open, at);
    else note(isEnd ? at : open);
    open = isEnd ? null : at;
  }
  note(open);
  return markers.length > 0;
}
