import { type Block, type Inline, plainOf } from "../../../markdown/tree.ts";
import type { RegionNames } from "./region-names.ts";
import { type SectionCue, sectionCueOf, subjectOf } from "./section-cue.ts";

/** The region that a block opens. */
export function opens(block: Block, names: RegionNames): SectionCue | null {
  if (block.kind === "heading") return sectionCueOf(plainOf(block.inlines), names);
  if (block.kind !== "paragraph") return null;
  const label = labelOf(block.inlines);
  const labelled = label === null ? null : sectionCueOf(label, names);
  const text = plainOf(block.inlines);
  const cue = sectionCueOf(text, names) ?? subjectOf(text, names);
  if (labelled?.isWhole && !cue) return { region: labelled.region, isWhole: false };
  return cue;
}

/** The bold words with which a paragraph begins. */
export function labelOf(inlines: readonly Inline[]): string | null {
  const [first] = inlines.filter((inline) => plainOf([inline]).trim() !== "");
  return first?.kind === "strong" ? plainOf(first.inlines) : null;
}
