import { type Block, type Cell, type Inline, readProse } from "../../src/markdown/prose.ts";
import { breakable } from "./breakable.ts";
import type { Pictures } from "./pictures.ts";
import { portionsOf } from "./portions.ts";
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
