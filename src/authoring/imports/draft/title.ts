import { type Block, plainOf, plainTextOf } from "../../../markdown/tree.ts";
import { inOneLine } from "../html/decode.ts";
import type { ImportedPage, PageBlock } from "../page.ts";
import type { RegionNames } from "../regions/region-names.ts";
import { sectionCueOf } from "../regions/section-cue.ts";

/** A page's title, and its blocks without it. */
export interface Titled {
  readonly title: string | null;
  readonly blocks: readonly PageBlock[];
}

/** The longest first line that is taken for a title. */
const longest = 150;

/**
 * Takes the title off a text: its one heading of the first level, or the first where others follow; else what the page states; else a
 * short first line. What names a region is none.
 */
export function takeTitle({ title, blocks }: ImportedPage, names: RegionNames): Titled {
  const isTitle = (block: Block) => block.kind === "heading" && block.level === 1 && sectionCueOf(plainOf(block.inlines), names) === null;
  const found = blocks.find(({ block }) => isTitle(block)) ?? null;
  const line = found === null && title === null && isShortLine(blocks, names) ? (blocks[0] as PageBlock) : found;
  if (line === null || !("inlines" in line.block)) return { title, blocks };
  return { title: inOneLine(plainTextOf(line.block.inlines)), blocks: blocks.filter((block) => block !== line) };
}

function isShortLine([first, ...more]: readonly PageBlock[], names: RegionNames): boolean {
  if (!first || more.length === 0 || !("inlines" in first.block)) return false;
  const text = plainOf(first.block.inlines).trim();
  return text.length <= longest && !/[\n.;]|:$/.test(text) && sectionCueOf(text, names) === null;
}
