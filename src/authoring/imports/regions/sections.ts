import { fold } from "../../../domain/slug.ts";
import { type Block, plainOf } from "../../../markdown/tree.ts";
import type { PageBlock } from "../page.ts";
import { labelOf, opens } from "./opens.ts";
import type { RegionNames } from "./region-names.ts";
import { splitSentences } from "./sentences.ts";
import { saysOnlyNames } from "./several.ts";
import { regionsOfRows, splitSections } from "./split-sections.ts";
import { startsClosing } from "./words.ts";

/** What a page says of one region. */
export interface RegionSection {
  readonly blocks: PageBlock[];
  /** Headings that say the region's name and nothing else: the archive writes it itself. */
  readonly headings: PageBlock[];
}

/** A page's text, put where it belongs. */
export interface RegionSections {
  /** What is before the first region. */
  readonly editorial: readonly PageBlock[];
  /** By the regions' ids, in the order in which the page turns to them. */
  readonly regions: ReadonlyMap<string, RegionSection>;
  /** What is behind a region and is not of it, by all that can be seen. */
  readonly unplaced: readonly PageBlock[];
}

/** Puts the blocks of a page under the regions that they report on. Nothing is left out, and within each part the order is the page's. */
export function sectionsOf(blocks: readonly PageBlock[], names: RegionNames): RegionSections {
  const pieces = blocks.flatMap((piece) => splitSections(piece, names));
  const settled = new Set(pieces.map((piece) => opens(piece.block, names)?.region));
  const split = pieces.flatMap((piece) => splitSentences(piece, names, settled));
  const editorial: PageBlock[] = [];
  const unplaced: PageBlock[] = [];
  const regions = new Map<string, RegionSection>();
  let current: { section: RegionSection; level: number } | null = null;
  for (const piece of split) {
    const cue = opens(piece.block, names);
    if (cue) {
      const section = regions.get(cue.region) ?? { blocks: [], headings: [] };
      regions.set(cue.region, section);
      current = { section, level: levelOf(piece.block) };
      (cue.isWhole ? section.headings : section.blocks).push(piece);
      continue;
    }
    if (current && closes(piece.block, current.level, names)) current = null;
    (current ? current.section.blocks : regions.size === 0 ? editorial : unplaced).push(piece);
  }
  return { editorial: withoutRules(editorial), regions, unplaced: withoutRules(unplaced) };
}

/** Lines that part one thing from another part nothing at the edges. */
function withoutRules(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const isText = ({ block }: PageBlock) => block.kind !== "rule";
  return blocks.slice(Math.max(0, blocks.findIndex(isText)), blocks.findLastIndex(isText) + 1);
}

/** A heading's level; below all headings for what is none. */
function levelOf(block: Block): number {
  return block.kind === "heading" ? block.level : 7;
}

/** Whether a block ends the passage on a region that opened with a heading of this level, or with none. */
function closes(block: Block, level: number, names: RegionNames): boolean {
  if (block.kind === "rule" || isOfSeveral(block, names)) return true;
  return levelOf(block) <= Math.min(level, 6) || isClosing(block);
}

function isClosing(block: Block): boolean {
  return ("inlines" in block && startsClosing(fold(plainOf(block.inlines)).trim())) || false;
}

/** What reports on several regions at once is of none: "Noroeste y noreste", or a table with a row for each. */
function isOfSeveral(block: Block, names: RegionNames): boolean {
  if (block.kind === "table") return regionsOfRows(block, names).size > 1;
  if (!("inlines" in block)) return false;
  return saysOnlyNames(labelOf(block.inlines) ?? plainOf(block.inlines), names);
}
