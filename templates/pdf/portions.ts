import { seam } from "./breakable.ts";
import type { PdfRun } from "./words.ts";

/** How long a paragraph may be, in characters: Typst takes the square of its length, and nobody reads one of five pages. */
const longest = 8000;

/** What a run costs besides its characters. */
const each = 20;

/** The longest stretch of text that stays whole in a paragraph that is too long. */
const longestStretch = 1000;

/** A paragraph, or several in its place where it is too long to be typeset in good time. */
export function portionsOf(runs: readonly PdfRun[]): readonly (readonly PdfRun[])[] {
  if (runs.reduce((sum, run) => sum + costOf(run), 0) <= longest) return [runs];
  const portions: PdfRun[][] = [];
  let left = 0;
  for (const run of runs.flatMap(stretchesOf)) {
    if (left <= 0) {
      portions.push([]);
      left = longest;
    }
    portions.at(-1)?.push(run);
    left -= costOf(run);
  }
  return portions;
}

function costOf(run: PdfRun): number {
  return each + ("text" in run ? run.text.length : 0);
}

/** A run in pieces, which end where a line may end. */
function stretchesOf(run: PdfRun): PdfRun[] {
  if (!("text" in run)) return [run];
  const stretches: PdfRun[] = [];
  let from = 0;
  while (run.text.length - from > longestStretch) {
    const end = Math.max(run.text.lastIndexOf(" ", from + longestStretch), run.text.lastIndexOf(seam, from + longestStretch)) + 1;
    if (end <= from) break;
    stretches.push({ ...run, text: run.text.slice(from, end) });
    from = end;
  }
  return [...stretches, { ...run, text: run.text.slice(from) }];
}
