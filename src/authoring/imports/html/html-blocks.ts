import { type Block, type Cell, type Inline, plainOf } from "../../../markdown/tree.ts";
import type { PageBlock } from "../page.ts";
import { flatList, withLists } from "./flat-lists.ts";
import { inlinesIn, marksOf } from "./html-inlines.ts";
import { childrenOf, type Element, elementsOf, isBlock, isElement, linesOf, type Node, silent, textOf } from "./nodes.ts";
import { type ImportNotes, type InlineMarks, plain } from "./notes.ts";

/** The blocks of a text that some nodes make. What is in a line without a paragraph is made one. */
export function blocksIn(nodes: readonly Node[], notes: ImportNotes, marks: InlineMarks = plain): PageBlock[] {
  const blocks: PageBlock[] = [];
  let line: Node[] = [];
  const endLine = () => {
    blocks.push(...paragraphs(line, marks, notes));
    line = [];
  };
  for (const part of withLists(nodes)) {
    if ("length" in part) {
      endLine();
      blocks.push(...flatList(part, (nodes) => blocksIn(nodes, notes, marks)));
    } else if (!isElement(part) || !standsAlone(part)) line.push(part);
    else if (!silent.has(part.name)) {
      endLine();
      blocks.push(...blocksOf(part, notes, marks));
    }
  }
  endLine();
  return blocks;
}

/** Whether an element is a block, or an inline element around one, as old pages and saved ones have it. */
function standsAlone(element: Element): boolean {
  return isBlock(element) || [...elementsOf(element.children)].some((inner) => isBlock(inner));
}

/** A line is a paragraph; where it breaks twice it is two. */
function paragraphs(nodes: readonly Node[], marks: InlineMarks, notes: ImportNotes): PageBlock[] {
  const at = nodes.find((node) => textOf(node).trim() !== "") ?? nodes[0];
  const line = at ? notes.lineOf(at) : null;
  const parts: Inline[][] = [[]];
  let breaks = 0;
  for (const inline of inlinesIn(nodes, marks, notes)) {
    const isBlank = inline.kind === "text" && inline.text.trim() === "";
    if (inline.kind === "break") breaks += 1;
    else if (!isBlank) {
      if (breaks > 1) parts.push([]);
      else if (breaks === 1) parts.at(-1)?.push({ kind: "break" });
      breaks = 0;
    }
    if (inline.kind !== "break") parts.at(-1)?.push(inline);
  }
  return parts.filter(hasWords).map((inlines) => ({ line, block: { kind: "paragraph", inlines: withoutEdges(inlines) } }));
}

/** Whether there is anything to see. */
function hasWords(inlines: readonly Inline[]): boolean {
  return (
    plainOf(inlines).trim() !== "" ||
    inlines.some((inline) => (inline.kind === "link" ? hasWords(inline.inlines) : inline.kind === "image"))
  );
}

function withoutEdges(inlines: readonly Inline[]): Inline[] {
  const isWord = (inline: Inline) => inline.kind !== "break" && hasWords([inline]);
  return inlines.slice(inlines.findIndex(isWord), inlines.findLastIndex(isWord) + 1);
}

function blocksOf(element: Element, notes: ImportNotes, marks: InlineMarks): PageBlock[] {
  const { name, children } = element;
  const line = notes.lineOf(element);
  if (notes.isBoilerplate(element)) return notes.drop(element);
  if (/^h[1-6]$/.test(name)) return headings(element, Number(name[1]), notes);
  if (name === "p" && element.attribs.class === "MsoTitle") return headings(element, 1, notes);
  if (/^(ul|ol|menu|dir)$/.test(name)) return listOf(element, notes);
  if (name === "hr") return [{ line, block: { kind: "rule" } }];
  if (name === "pre") return [{ line, block: { kind: "code", text: codeText(element) } }];
  if (name === "table") return tableBlocks(element, (nodes) => blocksIn(nodes, notes));
  if (name === "dt" || name === "summary" || name === "caption") return blocksIn(children, notes, { ...marks, marks: ["strong"] });
  if (name !== "blockquote") return blocksIn(children, notes, marksOf(element, marks, notes));
  const blocks = blocksIn(children, notes, marks);
  return blocks.length === 0 ? [] : [{ line: blocks[0]?.line ?? line, block: { kind: "quote", blocks: blocks.map(({ block }) => block) } }];
}

function codeText({ children }: Element): string {
  const text = children.map(linesOf).join("").replace(/\r\n?/g, "\n");
  return text.replace(/\0+/g, "\n").replace(/^\n|\s+$/g, "");
}

/** A heading; what is in it besides words, as in pages that were put together by hand, is behind it. */
function headings({ children }: Element, level: number, notes: ImportNotes): PageBlock[] {
  const [first, ...more] = blocksIn(children, notes);
  if (!first) return [];
  if (first.block.kind !== "paragraph") return [first, ...more];
  const heading: Block = { kind: "heading", level, id: "", inlines: first.block.inlines };
  return [{ line: first.line, block: heading }, ...more];
}

function listOf(list: Element, notes: ImportNotes): PageBlock[] {
  const items = childrenOf(list)
    .filter((node) => isElement(node) || textOf(node).trim() !== "")
    .map((item) => blocksIn(isElement(item) && item.name === "li" ? item.children : [item], notes))
    .filter((blocks) => blocks.length > 0);
  const [first] = items.flat();
  if (!first) return [];
  const start = list.name === "ol" ? Math.max(0, Number.parseInt(list.attribs.start ?? "1", 10) || 1) : null;
  return [{ line: first.line, block: { kind: "list", start, items: items.map((blocks) => blocks.map(({ block }) => block)) } }];
}

/**
 * A table; or, where one only lays out the page, what is in its cells.
 * @param read Reads the blocks of a cell.
 */
function tableBlocks(table: Element, read: (nodes: readonly Node[]) => PageBlock[]): PageBlock[] {
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
