import { type Inline, plainOf, splitAt } from "../../../markdown/tree.ts";
import type { PageBlock } from "../page.ts";
import type { RegionNames } from "./region-names.ts";
import { sectionCueOf } from "./section-cue.ts";
import { looked } from "./words.ts";

/** Where a sentence may begin: behind a full stop and a space, before a capital; and where a line begins. */
const beginning = /(?<=[.!?…]["”»)\]]*\s+)(?=["“«¿¡(]?\p{Lu})|(?<=\n)/gu;

/**
 * Divides a paragraph before each sentence that turns to a region.
 * @param settled Regions that open a paragraph of their own: where a sentence of another speaks of them it stays there.
 */
export function splitSentences(piece: PageBlock, names: RegionNames, settled: ReadonlySet<string | undefined>): PageBlock[] {
  const { block } = piece;
  if (block.kind !== "paragraph") return [piece];
  const text = plainOf(block.inlines);
  const starts = [...text.matchAll(beginning)]
    .map(({ index }) => index)
    .filter((start) => turns(text.slice(start, start + looked), names, settled));
  return cutAt(block.inlines, starts).map((inlines) => ({ ...piece, block: { kind: "paragraph", inlines } }));
}

/** The sentences of a text, as far as they can be separated. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(beginning).map((sentence) => sentence.trim());
}

function turns(text: string, names: RegionNames, settled: ReadonlySet<string | undefined>): boolean {
  const [line = ""] = text.split("\n");
  const cue = sectionCueOf(line, names);
  return cue !== null && !settled.has(cue.region);
}

function cutAt(inlines: readonly Inline[], starts: readonly number[]): (readonly Inline[])[] {
  const parts: (readonly Inline[])[] = [];
  let [rest, cut]: [readonly Inline[], number] = [inlines, 0];
  for (const start of starts.filter((start) => start > 0)) {
    const [before, after] = splitAt(rest, start - cut);
    parts.push(before);
    [rest, cut] = [after, start];
  }
  return [...parts, rest];
}
