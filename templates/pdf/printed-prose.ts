import { type Block, type Cell, type Inline, readProse } from "../../src/markdown/prose.ts";
import { breakable, seam } from "./breakable.ts";
import type { Pictures } from "./pictures.ts";
import { linkTo, type PdfRun } from "./words.ts";

/** A block, as the Typst templates take it. */
export type PrintedBlock =
  | { readonly kind: "paragraph"; readonly runs: readonly PdfRun[] }
  | { readonly kind: "heading"; readonly level: number; readonly runs: readonly PdfRun[] }
  | { readonly kind: "list"; readonly start: number | null; readonly items: readonly (readonly PrintedBlock[])[] }
  | { readonly kind: "quote"; readonly blocks: readonly PrintedBlock[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "rule" }
  | { readonly kind: "table"; readonly aligns: readonly string[]; readonly rows: readonly (readonly (readonly PdfRun[])[])[] };

/** What a text is printed with. */
export interface Setting {
  readonly pictures: Pictures;
  /** The absolute address of the page that the text is on, to which its own links are relative. */
  readonly page: string;
  /** How wide a picture may be, in points; the whole column where nothing is said. */
  readonly room?: number;
}

/** Typst gives up where functions or boxes are nested some seventy deep; deeper lists and quotations are beside each other. */
const deepest = 6;

/** A table with more columns would have no room for words: its rows are written as lists. */
const mostColumns = 10;

/** The widest and the highest that a picture can be in the text's column, in points. */
const [widest, highest] = [368, 540];

/** How far a list or a quotation moves its text in, at most, in points. */
const indent = 24;

type InlineMarks = Pick<Extract<PdfRun, { text: string }>, "strong" | "emphasis" | "struck" | "raised" | "lowered" | "link">;

/** A rendered text as blocks whose headings begin at the third level, below a document's title and its parts. */
export function printedProse(html: string, setting: Setting): readonly PrintedBlock[] {
  return readProse(html).flatMap((block) => printedBlock(block, setting, 0));
}

function printedBlock(block: Block, setting: Setting, depth: number): PrintedBlock[] {
  const within = { ...setting, room: widest - indent * Math.min(depth + 1, deepest) };
  const inner = (blocks: readonly Block[]) => blocks.flatMap((each) => printedBlock(each, within, depth + 1));
  switch (block.kind) {
    case "paragraph":
      return portionsOf(runsOf(block.inlines, setting)).map((runs) => ({ kind: "paragraph", runs }));
    case "heading":
      return [{ kind: "heading", level: Math.min(6, block.level + 1), runs: runsOf(block.inlines, setting) }];
    case "list":
      return depth < deepest ? [{ ...block, items: block.items.map(inner) }] : block.items.flatMap(inner);
    case "quote":
      return depth < deepest ? [{ kind: "quote", blocks: inner(block.blocks) }] : inner(block.blocks);
    case "code":
      return [{ kind: "code", text: breakable(block.text, 60) }];
    case "table":
      return block.head.length <= mostColumns ? [tableOf(block, setting)] : block.rows.map((row) => rowAsList(block.head, row, within));
    case "rule":
      return [block];
  }
}

function tableOf({ head, rows }: Extract<Block, { kind: "table" }>, setting: Setting): PrintedBlock {
  const longest = Math.max(4, Math.floor(64 / head.length));
  // Its columns share the room, each without the space beside its text.
  const within = { ...setting, room: (setting.room ?? widest) / head.length - 10 };
  const cells = (row: readonly Cell[]) => head.map((_, n) => runsOf(row[n]?.inlines ?? [], within, longest));
  return { kind: "table", aligns: head.map(({ align }) => align ?? "left"), rows: [head, ...rows].map(cells) };
}

/** A row of a table that is too wide for the page: an entry for each cell, after the name of its column. */
function rowAsList(head: readonly Cell[], row: readonly Cell[], setting: Setting): PrintedBlock {
  const items = head.map(({ inlines }, n): PrintedBlock[] => {
    const name = runsOf([{ kind: "strong", inlines }], setting);
    return [{ kind: "paragraph", runs: [...name, { text: ": " }, ...runsOf(row[n]?.inlines ?? [], setting)] }];
  });
  return { kind: "list", start: null, items };
}

/** What is in a line, without nesting; a line that was broken does not begin with a space. */
function runsOf(inlines: readonly Inline[], setting: Setting, longest?: number): PdfRun[] {
  const runs = flattened(inlines, setting, longest, {});
  const follows = (n: number) => n > 0 && "break" in (runs[n - 1] as PdfRun);
  return runs.map((run, n) => ("text" in run && follows(n) ? { ...run, text: run.text.trimStart() } : run));
}

function flattened(inlines: readonly Inline[], setting: Setting, longest: number | undefined, marks: InlineMarks): PdfRun[] {
  return inlines.flatMap((inline): PdfRun[] => {
    switch (inline.kind) {
      case "text":
        return [{ text: breakable(inline.text, longest), ...marks }];
      case "code":
        return [{ text: breakable(inline.text, longest), code: true, ...marks }];
      case "break":
        return [{ break: true }];
      case "image":
        return [pictureOf(inline, setting)];
      case "link":
        return flattened(inline.inlines, setting, longest, { ...marks, ...linkTo(absolute(inline.address, setting.page)) });
      default:
        return flattened(inline.inlines, setting, longest, { ...marks, [inline.kind]: true });
    }
  });
}

/** A pixel is as large as in a browser, unless the picture is larger than the page. */
function pictureOf({ address, alternative }: Extract<Inline, { kind: "image" }>, { pictures, page, room = widest }: Setting): PdfRun {
  const { name, width, height } = pictures.take(address);
  const scale = Math.min(0.75, room / width, highest / height);
  return { picture: name, alternative, width: width * scale, height: height * scale, link: absolute(address, page) };
}

/** The page's own anchors and the site's addresses become absolute. */
function absolute(address: string, page: string): string {
  if (address.startsWith("#")) return page + address;
  return address.startsWith("/") ? new URL(page).origin + address : address;
}

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
