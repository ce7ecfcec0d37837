import { type Block, type Cell, plainOf, wordsOf } from "../../../markdown/tree.ts";
import { countWords } from "../html/nodes.ts";
import type { PageBlock } from "../page.ts";
import { opens } from "./opens.ts";
import type { RegionNames } from "./region-names.ts";
import { sectionCueOf } from "./section-cue.ts";

type Table = Extract<Block, { kind: "table" }>;
type List = Extract<Block, { kind: "list" }>;

/** How many words a row says of its region, at the least, to be a passage on it and no figure. */
const fewest = 4;

/** A list or a table with a passage for each region, as those passages; any other block as it is. */
export function splitSections(piece: PageBlock, names: RegionNames): readonly PageBlock[] {
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
export function regionsOfRows({ head, rows }: Table, names: RegionNames): ReadonlySet<string> {
  return new Set([head, ...rows].flatMap((row) => regionOf(row, names) ?? []));
}

function regionOf([first]: readonly Cell[], names: RegionNames): string | null {
  const cue = first ? sectionCueOf(textOf(first), names) : null;
  return cue?.isWhole ? cue.region : null;
}

function textOf({ inlines }: Cell): string {
  return plainOf(inlines);
}
