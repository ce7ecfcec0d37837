import type { Problems } from "../../problems/problem.ts";
import type { Source } from "./source.ts";

/** The flags of England, Scotland and Wales, the one honest use of tag characters. */
const flag = "\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}";

/**
 * Characters that nobody sees and that mislead those who read a change, or the programs that read what is made of it: those that control
 * (but for tabs and line ends), that turn the direction of what follows, that write in secret (tags), that only the search may write,
 * halves of characters, and those that Unicode keeps from texts. What scripts need stays: joiners, and the marks for direction.
 */
const hidden = [
  "[\\0-\\x08\\v\\f\\x0E-\\x1F\\x7F-\\x9F]",
  "[\\u202A-\\u202E\\u2066-\\u2069]",
  "[\\u{E0000}-\\u{E007F}]",
  "[\\u2060-\\u2064\\uFFF9-\\uFFFB]",
  "\\p{Cs}",
  "\\p{Noncharacter_Code_Point}",
].join("|");

const pattern = new RegExp(`${flag}|(${hidden})`, "gu");

/** The first hidden character of a text, as `U+202E`; null where there is none. */
export function hiddenIn(text: string): string | null {
  for (const [, found] of text.matchAll(pattern)) if (found !== undefined) return named(found);
  return null;
}

/** Notes each hidden character of a file. */
export function noteHidden(source: Source, problems: Problems): void {
  for (const { 1: found, index } of source.text.matchAll(pattern)) {
    if (found !== undefined) problems.add("hidden-character", { character: named(found) }, source.at(index, found.length));
  }
}

/** Whether the name of a file has a hidden character; a line's end is one there, too. */
export function isHiddenIn(path: string): boolean {
  return /[\t\n\r\u2028\u2029]/.test(path) || hiddenIn(path) !== null;
}

function named(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
}
