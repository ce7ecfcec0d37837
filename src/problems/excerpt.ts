import type { Position } from "./problem.ts";
import { visible } from "./visible.ts";

/** The stretch of a line that is shown with a problem. */
export interface Excerpt {
  readonly text: string;
  /** Where in this text what is meant begins, from 1, and how long it is. */
  readonly column: number;
  readonly length: number;
}

/** The widest excerpt that is shown of a line: a pasted page can be one line of a megabyte. */
const widest = 100;

/** The stretch of a line around what is meant; null for an empty line. Tabs are one character wide, so that a caret is right. */
export function excerptOf({ column, length, text }: Position): Excerpt | null {
  if (text.trim() === "") return null;
  const from = Math.max(0, Math.min(column - 1 - widest / 2, charactersIn(text) - widest));
  const shown = visible(charactersFrom(text, from, from + widest));
  return { text: shown, column: column - from, length: Math.max(1, Math.min(length, widest - (column - 1 - from))) };
}

/** How many characters a text has. A line can be a pasted page, and be asked for hundreds of times: it is not taken apart for that. */
export function charactersIn(text: string): number {
  let count = 0;
  for (let n = 0; n < text.length; n++) if (!isSecondHalf(text, n)) count += 1;
  return count;
}

/** A stretch of a text, from one character to before another, both counted from 0. */
export function charactersFrom(text: string, from: number, to: number): string {
  const start = unitOf(text, from, 0, 0);
  return text.slice(start, unitOf(text, to, from, start));
}

/** The index of a character in the string, found from another one's. */
function unitOf(text: string, character: number, known: number, index: number): number {
  let [left, n] = [character - known, index];
  while (left > 0 && n < text.length) {
    n += isSecondHalf(text, n + 1) ? 2 : 1;
    left -= 1;
  }
  return n;
}

/** Whether an index is that of the second half of a character beyond U+FFFF. */
function isSecondHalf(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
