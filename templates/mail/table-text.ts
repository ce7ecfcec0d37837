import type { Block, Cell, Inline } from "../../src/markdown/prose.ts";
import { wrap } from "./wrap.ts";

type Table = Extract<Block, { kind: "table" }>;

const gap = "  ";

/** Writes a table as columns, or, where they are too wide together, each row as a list of what its cells are called and hold. */
export function tableText(table: Table, write: (inlines: readonly Inline[]) => string, most: number): string[] {
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
