import { plainTextOf, wordsOf } from "../../../markdown/tree.ts";
import type { RegionNames } from "./region-names.ts";
import { namedIn } from "./section-cue.ts";
import type { RegionSections } from "./sections.ts";
import { sentencesOf } from "./sentences.ts";

/** A sentence that names a region which no passage was found for: perhaps it is one. */
export interface Mention {
  readonly line: number | null;
  readonly sentence: string;
}

/** Where a page first names the regions that it has no passage for, by their ids; the editorial is looked at last. */
export function mentionsOf({ editorial, regions, unplaced }: RegionSections, names: RegionNames): ReadonlyMap<string, Mention> {
  const mentions = new Map<string, Mention>();
  for (const piece of [...[...regions.values()].flatMap(({ blocks }) => blocks), ...unplaced, ...editorial])
    for (const sentence of sentencesOf(wordsOf([piece.block], plainTextOf)))
      for (const region of namedIn(sentence, names))
        if (!regions.has(region) && !mentions.has(region)) mentions.set(region, { line: piece.line, sentence });
  return mentions;
}
