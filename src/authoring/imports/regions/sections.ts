import { fold } from "../../../domain/slug.ts";
import { type Block, type Cell, plainOf, plainTextOf, wordsOf } from "../../../markdown/tree.ts";
import { countWords } from "../html/nodes.ts";
import type { PageBlock } from "../page.ts";
import type { RegionNames } from "./region-names.ts";
import { labelOf, namedIn, opens, saysOnlyNames, sectionCueOf } from "./section-cue.ts";
import { sentencesOf, splitSentences } from "./sentences.ts";
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

type Table = Extract<Block, { kind: "table" }>;
type List = Extract<Block, { kind: "list" }>;

/** How many words a row says of its region, at the least, to be a passage on it and no figure. */
const fewest = 4;

/** A list or a table with a passage for each region, as those passages; any other block as it is. */
function splitSections(piece: PageBlock, names: RegionNames): readonly PageBlock[] {
  const { block } = piece;
  const parts = block.kind === "list" ? itemsOf(block, names) : block.kind === "table" ? rowsOf(block, names) : null;
  return parts === null ? [piece] : parts.map((block) => ({ ...piece, block }));
}

/** A list whose items are labelled with regions. */
function itemsOf({ items }: List, names: RegionNames): readonly Block[] | null {
  const isSection = (item: readonly Block[]) => item[0] !== undefined && opens(item[0], names) !== null && !saysOnlyName(item, names);
  return items.filter(isSection).length < 2 ? null : items.flat();
}

/** As in a table of contents. */
function saysOnlyName(item: readonly Block[], names: RegionNames): boolean {
  return item.length === 1 && sectionCueOf(wordsOf(item), names)?.isWhole === true;
}

/** A table whose rows begin with regions; what is above the rows is a table of its own. */
function rowsOf(table: Table, names: RegionNames): readonly Block[] | null {
  const isSection = (row: readonly Cell[]) => countWords(row.slice(1).map(textOf).join(" ")) >= fewest;
  if (regionsOfRows(table, names).size < 2 || !table.rows.every(isSection)) return null;
  const hasHead = regionOf(table.head, names) === null;
  const rows = hasHead ? table.rows : [table.head, ...table.rows];
  // A rule, so that the head is of no region.
  const head: readonly Block[] = hasHead ? [{ kind: "rule" }, { ...table, rows: [] }] : [];
  const cells = rows.flat().filter((cell) => textOf(cell).trim() !== "");
  return [...head, ...cells.map(({ inlines }): Block => ({ kind: "paragraph", inlines }))];
}

/** The regions with whose names the rows of a table begin. */
function regionsOfRows({ head, rows }: Table, names: RegionNames): ReadonlySet<string> {
  return new Set([head, ...rows].flatMap((row) => regionOf(row, names) ?? []));
}

function regionOf([first]: readonly Cell[], names: RegionNames): string | null {
  const cue = first ? sectionCueOf(textOf(first), names) : null;
  return cue?.isWhole ? cue.region : null;
}

function textOf({ inlines }: Cell): string {
  return plainOf(inlines);
}

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
