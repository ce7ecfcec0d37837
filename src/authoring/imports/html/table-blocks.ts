import type { Block, Cell, Inline } from "../../../markdown/tree.ts";
import type { PageBlock } from "../page.ts";
import { childrenOf, type Element, elementsOf, isElement, type Node } from "./nodes.ts";

/**
 * A table; or, where one only lays out the page, what is in its cells.
 * @param read Reads the blocks of a cell.
 */
export function tableBlocks(table: Element, read: (nodes: readonly Node[]) => PageBlock[]): PageBlock[] {
  const rows = rowsOf(table).map((row) =>
    childrenOf(row)
      .filter(isElement)
      .map((cell) => read([cell])),
  );
  const captions = childrenOf(table).filter((node) => isElement(node) && node.name === "caption");
  const blocks = rows.flat(2);
  if (blocks.length === 0) return read(captions);
  if (isLayout(table, rows)) return [...read(captions), ...blocks];
  const [head = [], ...body] = rows.map((row) => row.map(cellOf));
  return [...read(captions), { line: blocks[0]?.line ?? null, block: { kind: "table", head, rows: body } }];
}

function rowsOf(element: Element): Element[] {
  return childrenOf(element)
    .filter(isElement)
    .flatMap((child) => (child.name === "tr" ? [child] : child.name === "table" ? [] : rowsOf(child)));
}

/** One column, or whole texts in its cells. */
function isLayout(table: Element, rows: readonly (readonly PageBlock[][])[]): boolean {
  if (/^(presentation|none)$/.test(table.attribs.role ?? "")) return true;
  const isNested = [...elementsOf(table.children)].some(({ name }) => name === "table");
  const isOneColumn = rows.every(({ length }) => length < 2);
  return isNested || isOneColumn || rows.flat().some((cell) => cell.length > 1 || cell.some(({ block }) => block.kind !== "paragraph"));
}

function cellOf(blocks: readonly PageBlock[]): Cell {
  return { align: null, inlines: blocks.flatMap(({ block }) => inlinesOf(block)) };
}

function inlinesOf(block: Block): readonly Inline[] {
  return "inlines" in block ? block.inlines : [];
}
