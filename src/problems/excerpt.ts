import { charactersFrom, charactersIn } from "./characters.ts";
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
