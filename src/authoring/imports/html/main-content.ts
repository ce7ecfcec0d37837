import { isBoilerplate } from "./boilerplate.ts";
import { childrenOf, countWords, type Element, elementsOf, isElement, type Node, silent } from "./nodes.ts";

/** The part of a page that holds its text, and the elements beside it. */
export interface Main {
  readonly nodes: readonly Node[];
  /** Whether that is the whole page, since no part of it is known for its text. */
  readonly isWhole: boolean;
  readonly beside: readonly Element[];
}

/**
 * Finds a page's text: its one article, else its `main`, else all of it. Each has to hold at least half of the words of what is around it:
 * a teaser is an article, too.
 */
export function mainContent(nodes: readonly Node[]): Main {
  const body = [...elementsOf(nodes)].find(({ name }) => name === "body");
  const all = body ? body.children : nodes;
  const main = onlyOne(all, ({ name, attribs }) => name === "main" || attribs.role === "main");
  const around = main && isMost(main, all) ? main.children : all;
  const article = onlyOne(around, ({ name, attribs }) => name === "article" || /articleBody/i.test(attribs.itemprop ?? ""));
  const found = article && isMost(article, around) ? article : around === all ? null : main;
  return found ? { nodes: found.children, isWhole: false, beside: besides(all, found) } : { nodes: all, isWhole: true, beside: [] };
}

/** The one outermost element of a kind; null where there are several. */
function onlyOne(nodes: readonly Node[], isWanted: (element: Element) => boolean): Element | null {
  const found: Element[] = [];
  const look = (node: Node): void => {
    if (isElement(node) && isWanted(node)) found.push(node);
    else childrenOf(node).forEach(look);
  };
  nodes.forEach(look);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isMost(element: Element, among: readonly Node[]): boolean {
  const all = wordsOf(among);
  return all > 0 && wordsOf(element.children) * 2 >= all;
}

/** Words that are no furniture. */
function wordsOf(nodes: readonly Node[]): number {
  let words = 0;
  for (const node of nodes) {
    if (node.type === "text") words += countWords(node.data);
    else if (!isElement(node) || !(silent.has(node.name) || isBoilerplate(node, true))) words += wordsOf(childrenOf(node));
  }
  return words;
}

/** The outermost elements that neither are an element nor hold it. */
function besides(nodes: readonly Node[], element: Element): Element[] {
  return nodes.filter(isElement).flatMap((node) => {
    if (node === element) return [];
    return holds(node, element) ? besides(node.children, element) : [node];
  });
}

function holds(outer: Element, inner: Element): boolean {
  for (let node: Node | null = inner; node; node = node.parent as Node | null) if (node === outer) return true;
  return false;
}
