import type { Block, Cell, Inline } from "../../src/markdown/prose.ts";
import { raised } from "../../src/markdown/raised.ts";
import { columns, wrap } from "./wrap.ts";

/** What represents a picture, in the words of a language. */
export type NamePicture = (alternative: string) => string;

/** Writes a text as lines, as one would write Markdown; between blocks is an empty line. */
export function proseText(blocks: readonly Block[], picture: NamePicture, most = columns): string[] {
  return blocks.flatMap((block, n) => [...(n > 0 ? [""] : []), ...blockText(block, picture, most)]);
}

function blockText(block: Block, picture: NamePicture, most: number): string[] {
  switch (block.kind) {
    case "paragraph":
      return wrap(inlinesText(block.inlines, picture), "", most);
    case "heading":
      return wrap(inlinesText(block.inlines, picture), `${"#".repeat(Math.min(6, block.level + 1))} `, most);
    case "list":
      return block.items.flatMap((item, n) => itemText(item, mark(block.start, n), picture, most));
    case "quote":
      return proseText(block.blocks, picture, most - 2).map((line) => `> ${line}`.trimEnd());
    case "code":
      return block.text.split("\n").map((line) => `    ${line}`.trimEnd());
    case "rule":
      return ["* * *"];
    case "table":
      return tableText(block, (inlines) => inlinesText(inlines, picture), most);
  }
}

function mark(start: number | null, n: number): string {
  return start === null ? "- " : `${start + n}. `;
}

/** The mark is before the first line, and all others are indented as far. */
function itemText(blocks: readonly Block[], first: string, picture: NamePicture, most: number): string[] {
  const lines = proseText(blocks, picture, most - first.length);
  return lines.length === 0 ? [first.trimEnd()] : lines.map((line, n) => `${n === 0 ? first : " ".repeat(first.length)}${line}`.trimEnd());
}

/** What is in a line, with the signs of Markdown; an address is in brackets behind the words that lead there. */
export function inlinesText(inlines: readonly Inline[], picture: NamePicture): string {
  return inlines.map((inline) => inlineText(inline, picture)).join("");
}

function inlineText(inline: Inline, picture: NamePicture): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "strong":
      return `**${inlinesText(inline.inlines, picture)}**`;
    case "emphasis":
      return `*${inlinesText(inline.inlines, picture)}*`;
    case "struck":
      return `~~${inlinesText(inline.inlines, picture)}~~`;
    case "raised":
      return raised("sup", inlinesText(inline.inlines, picture));
    case "lowered":
      return raised("sub", inlinesText(inline.inlines, picture));
    case "code":
      return `\`${inline.text}\``;
    case "link":
      return linkText(inlinesText(inline.inlines, picture), inline.address);
    case "image":
      return `${picture(inline.alternative)} (${inline.address})`;
    case "break":
      return "\n";
  }
}

/** Words and where they lead; an address that is its own words is written once. */
export function linkText(words: string, address: string): string {
  return words === address || `mailto:${words}` === address ? words : `${words} (${address})`;
}

type Table = Extract<Block, { kind: "table" }>;

const gap = "  ";

/** Writes a table as columns, or, where they are too wide together, each row as a list of what its cells are called and hold. */
function tableText(table: Table, write: (inlines: readonly Inline[]) => string, most: number): string[] {
  const texts = (row: readonly Cell[]) => row.map(({ inlines }) => write(inlines).replaceAll("\n", " "));
  const [head, rows] = [texts(table.head), table.rows.map(texts)];
  const widest = (cells: readonly string[]) => cells.reduce((most, cell) => Math.max(most, [...cell].length), 0);
  const widths = head.map((title, n) => widest([title, ...rows.map((row) => row[n] ?? "")]));
  const isNarrow = widths.reduce((sum, width) => sum + width + gap.length, -gap.length) <= most;
  return isNarrow ? inColumns(table, head, rows, widths) : inLists(head, rows, most);
}

function inColumns(
  { head: cells }: Table,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string[] {
  const line = (row: readonly string[]) =>
    widths
      .map((width, n) => aligned(row[n] ?? "", width, cells[n]?.align ?? null))
      .join(gap)
      .trimEnd();
  return [line(head), widths.map((width) => "-".repeat(width)).join(gap), ...rows.map(line)];
}

function aligned(text: string, width: number, align: Cell["align"]): string {
  const space = width - [...text].length;
  const before = align === "right" ? space : align === "center" ? Math.floor(space / 2) : 0;
  return " ".repeat(before) + text + " ".repeat(space - before);
}

function inLists(head: readonly string[], rows: readonly (readonly string[])[], most: number): string[] {
  return rows.flatMap((row, n) => [
    ...(n > 0 ? [""] : []),
    ...row.flatMap((cell, m) => wrap(`${head[m]}: ${cell}`, m === 0 ? "- " : "  ", most)),
  ]);
}
