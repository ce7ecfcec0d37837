import type { Block, Inline } from "../../../markdown/prose.ts";
import { plainOf } from "../markdown/inlines.ts";
import { type Opening, openingOf, subjectOf } from "./opening.ts";
import type { RegionNames } from "./region-names.ts";

/** The region that a block opens. */
export function opens(block: Block, names: RegionNames): Opening | null {
  if (block.kind === "heading") return openingOf(plainOf(block.inlines), names);
  if (block.kind !== "paragraph") return null;
  const label = labelOf(block.inlines);
  const labelled = label === null ? null : openingOf(label, names);
  const text = plainOf(block.inlines);
  const opening = openingOf(text, names) ?? subjectOf(text, names);
  if (labelled?.isWhole && !opening) return { region: labelled.region, isWhole: false };
  return opening;
}

/** The bold words with which a paragraph begins. */
export function labelOf(inlines: readonly Inline[]): string | null {
  const [first] = inlines.filter((inline) => plainOf([inline]).trim() !== "");
  return first?.kind === "strong" ? plainOf(first.inlines) : null;
}
