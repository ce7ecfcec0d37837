import { type Block, plainOf, splitAt } from "../../../markdown/tree.ts";
import type { PageBlock } from "../page.ts";
import { childrenOf, type Element, elementsOf, isElement, type Node, textOf } from "./nodes.ts";

/**
 * Lists as office programs write them: each item a paragraph that says its level (Word), or each level a list of its own behind the one
 * that it belongs in (Google Docs).
 */
interface Item {
  readonly level: number;
  /** Of a numbered list. */
  readonly number: number | null;
  readonly blocks: readonly PageBlock[];
}

type Read = (nodes: readonly Node[]) => PageBlock[];

/** Nodes, those that together are a list as one. */
export function withLists(nodes: readonly Node[]): readonly (Node | readonly Element[])[] {
  const parts: (Node | Element[])[] = [];
  let list: Element[] | null = null;
  for (const node of nodes) {
    if (isElement(node) && levelOf(node) !== null) {
      list ??= begun(parts);
      list.push(node);
    } else if (list === null || isElement(node) || textOf(node).trim() !== "") {
      list = null;
      parts.push(node);
    }
  }
  return parts;
}

function begun(parts: (Node | Element[])[]): Element[] {
  const list: Element[] = [];
  parts.push(list);
  return list;
}

/** The list that some nodes together are. */
export function flatList(elements: readonly Element[], read: Read): PageBlock[] {
  const items = elements.flatMap((element) => itemsOf(element, read)).filter(({ blocks }) => blocks.length > 0);
  return items.length === 0 ? [] : [{ line: items[0]?.blocks[0]?.line ?? null, block: nested(items) }];
}

/** How deep an element's items are; null for what is no such list. */
function levelOf({ name, attribs }: Element): number | null {
  if (name === "p") return level(/mso-list:\s*l\d+\s+level(\d)/i.exec(attribs.style ?? ""));
  return /^[ou]l$/.test(name) ? level(/(?:^|\s)lst-kix_\S*-(\d)(?=\s|$)/.exec(attribs.class ?? "")) : null;
}

function level(match: RegExpExecArray | null): number | null {
  return match === null ? null : Number(match[1]);
}

function itemsOf(element: Element, read: Read): Item[] {
  const level = levelOf(element) ?? 0;
  if (element.name === "p") return [numbered({ level, number: numberOf(element), blocks: read(element.children) })];
  const start = element.name === "ol" ? Number.parseInt(element.attribs.start ?? "1", 10) || 1 : null;
  const items = childrenOf(element).map((node) => read(isElement(node) ? node.children : [node]));
  return items.map((blocks, n) => ({ level, number: start === null ? null : start + n, blocks }));
}

/** The number that Word wrote before an item. */
function numberOf({ children }: Element): number | null {
  const mark = [...elementsOf(children)].find(({ attribs }) => /mso-list:\s*Ignore/i.test(attribs.style ?? ""));
  const [, number] = /^\s*(\d{1,9})[.)]\s*$/.exec(mark ? textOf(mark) : "") ?? [];
  return number === undefined ? null : Number(number);
}

/** An item without its number, which its list says. */
function numbered(item: Item): Item {
  const [first, ...more] = item.blocks;
  if (item.number === null || first?.block.kind !== "paragraph") return item;
  const length = /^\s*\d+[.)]\s*/.exec(plainOf(first.block.inlines))?.[0].length ?? 0;
  const [, inlines] = splitAt(first.block.inlines, length);
  return { ...item, blocks: inlines.length === 0 ? more : [{ ...first, block: { ...first.block, inlines } }, ...more] };
}

/** Items that are deeper than the first are of the item before them. */
function nested(items: readonly Item[]): Block {
  const [first] = items as readonly [Item, ...Item[]];
  const starts = [...items.keys()].filter((n) => n === 0 || (items[n] as Item).level <= first.level);
  const groups = starts.map((start, n) => items.slice(start, starts[n + 1]));
  return {
    kind: "list",
    start: first.number,
    items: groups.map(([item, ...deeper]) => [
      ...(item as Item).blocks.map(({ block }) => block),
      ...(deeper.length > 0 ? [nested(deeper)] : []),
    ]),
  };
}
