import { parseDocument } from "htmlparser2";
import type { Block, Cell, Inline } from "./tree.ts";

export type { Block, Cell, Inline } from "./tree.ts";

type Node = ReturnType<typeof parseDocument>["children"][number];
type Element = Extract<Node, { attribs: unknown }>;

/**
 * Reads a text that `renderMarkdown` has written as a tree, for editions that are not HTML: PDF, plain text.
 * It is read again, since a tree kept for every text would cost memory in all builds, and few make these editions anew.
 * @throws Error for an element that the renderer does not write: nothing of a text is left out in silence.
 */
export function readProse(html: string): readonly Block[] {
  return blocksIn(parseDocument(html).children);
}

function isElement(node: Node): node is Element {
  return "attribs" in node;
}

function textOf(node: Node): string {
  if ("data" in node) return node.data;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

const inlineNames = new Set(["a", "strong", "em", "s", "code", "img", "br", "sub", "sup"]);

/** Blocks; what is in a line without a paragraph, as in the items of a tight list, is made one. */
function blocksIn(nodes: readonly Node[]): Block[] {
  const blocks: Block[] = [];
  let line: Node[] = [];
  const endLine = () => {
    if (line.some((node) => isElement(node) || textOf(node).trim() !== "")) blocks.push({ kind: "paragraph", inlines: inlinesIn(line) });
    line = [];
  };
  for (const node of nodes) {
    if (isElement(node) && !inlineNames.has(node.name)) {
      endLine();
      blocks.push(...blockOf(node));
    } else line.push(node);
  }
  endLine();
  return blocks;
}

function blockOf(element: Element): Block[] {
  const { name, attribs, children } = element;
  if (name === "p") return [{ kind: "paragraph", inlines: inlinesIn(children) }];
  if (/^h[2-6]$/.test(name)) return [{ kind: "heading", level: Number(name[1]), id: attribs.id ?? "", inlines: inlinesIn(children) }];
  if (name === "ul" || name === "ol") return [listOf(element)];
  if (name === "blockquote") return [{ kind: "quote", blocks: blocksIn(children) }];
  if (name === "pre") return [{ kind: "code", text: textOf(element).replace(/\n$/, "") }];
  if (name === "hr") return [{ kind: "rule" }];
  if (name === "div") return blocksIn(children);
  if (name === "table") return [tableOf(element)];
  throw new Error(`A rendered text holds <${name}>, which no other edition knows.`);
}

function listOf({ name, attribs, children }: Element): Block {
  const items = children.filter(isElement).map((item) => blocksIn(item.children));
  return { kind: "list", start: name === "ol" ? Number(attribs.start ?? 1) : null, items };
}

function tableOf(table: Element): Block {
  const rows = descendants(table, "tr").map((row) => row.children.filter(isElement).map(cellOf));
  const [head = [], ...body] = rows;
  return { kind: "table", head, rows: body };
}

function descendants(element: Element, name: string): Element[] {
  return element.children.filter(isElement).flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

function cellOf({ attribs, children }: Element): Cell {
  const align = attribs.class === "right" || attribs.class === "center" ? attribs.class : null;
  return { align, inlines: inlinesIn(children) };
}

function inlinesIn(nodes: readonly Node[]): Inline[] {
  return nodes.flatMap((node) =>
    isElement(node) ? [inlineOf(node)] : [{ kind: "text", text: textOf(node).replaceAll("\n", " ") } as const],
  );
}

function inlineOf(element: Element): Inline {
  const { name, attribs, children } = element;
  if (name === "strong") return { kind: "strong", inlines: inlinesIn(children) };
  if (name === "em") return { kind: "emphasis", inlines: inlinesIn(children) };
  if (name === "s") return { kind: "struck", inlines: inlinesIn(children) };
  if (name === "sup") return { kind: "raised", inlines: inlinesIn(children) };
  if (name === "sub") return { kind: "lowered", inlines: inlinesIn(children) };
  if (name === "code") return { kind: "code", text: textOf(element) };
  if (name === "a") return { kind: "link", address: attribs.href ?? "", inlines: inlinesIn(children) };
  if (name === "img") return { kind: "image", address: attribs.src ?? "", alternative: attribs.alt ?? "" };
  if (name === "br") return { kind: "break" };
  throw new Error(`A rendered text holds <${name}> in a line, which no other edition knows.`);
}
