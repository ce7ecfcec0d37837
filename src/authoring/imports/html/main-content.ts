import type { Dropped } from "../page.ts";
import { inOneLine } from "./decode.ts";
import { childrenOf, countWords, type Element, elementsOf, isElement, type Node, silent, textOf, wordsIn } from "./nodes.ts";

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

/** What a page has besides its text: by the elements' names, their roles, and what common programs call them. */
const names = new Set(["nav", "button", "dialog", "select", "textarea", "input"]);
const outerNames = new Set(["header", "aside"]);
const roles = new Set(["navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "complementary"]);
const called =
  /^((cookie|gdpr|cmplz|cky|onetrust|cli|consent)([-_].*)?|cookie(s|notice|banner|consent|bar|law).*|.*[-_](cookies?|consent)([-_].*)?|sharedaddy|sd-sharing.*|a2a.*|addtoany.*|addthis.*|(social|share|sharing)([-_].*)?|(post|entry|article)[-_](share|sharing|social|navigation|nav)|jp-relatedposts|yarpp.*|related([-_]?(posts?|articles?|content))?|nav-links|breadcrumbs?|comments(-area)?|comment-respond|sidebar|widget-area|skip-link|edit-link|screen-reader-text|visually-hidden|sr-only|newsletter[-_](form|signup|box)|subscribe([-_](form|box))?)$/;

/** What pages that are made of nothing but `div` call the parts around their text. */
const calledOuter = /^(site[-_]header|((site|page|main)[-_])?(footer|nav|navbar|navigation|menu))$/;

/** How many words outside of links make of a footer, or of what is hidden, a text that may be the page's. */
const wordy = 25;

/**
 * Whether an element is the page's furniture and not its text. What is mostly words is not, where that is in doubt: better an editor
 * deletes what is too much than misses what was dropped.
 * @param isOuter Outside of what was taken for the text.
 */
export function isBoilerplate(element: Element, isOuter: boolean): boolean {
  return looksLikeBoilerplate(element, isOuter) && (element.name === "header" || !holdsText(element));
}

function looksLikeBoilerplate(element: Element, isOuter: boolean): boolean {
  const { name, attribs } = element;
  const role = attribs.role ?? "";
  if (role !== "" && roles.has(role) && !(role === "complementary" && !isOuter)) return true;
  const marks = [...wordsIn(attribs.class), ...wordsIn(attribs.id)];
  if (marks.some((word) => called.test(word))) return true;
  if (isOuter && marks.some((word) => calledOuter.test(word))) return !isWordy(element, wordy);
  if (outerNames.has(name)) return isOuter;
  if (name === "footer") return isOuter || !isWordy(element, wordy);
  // Some servers put the whole page into one form.
  if (name === "form") return !isWordy(element, wordy * 4);
  if (names.has(name)) return true;
  return isHidden(attribs) && !isWordy(element, wordy);
}

function isHidden({ hidden, style, "aria-hidden": aria }: Element["attribs"]): boolean {
  return hidden !== undefined || aria === "true" || /(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style ?? "");
}

function isWordy(element: Element, words: number): boolean {
  return countWords(ownText(element)) >= words;
}

/** Whatever a page calls it: what holds its title or its `main` is no furniture. */
function holdsText({ children }: Element): boolean {
  return [...elementsOf(children)].some(({ name, attribs }) => name === "h1" || name === "main" || attribs.role === "main");
}

/** The words that are not those of links. */
function ownText(node: Node): string {
  if (isElement(node) && (silent.has(node.name) || node.name === "a")) return " ";
  return node.type === "text" ? node.data : childrenOf(node).map(ownText).join(" ");
}

/** What an editor reads about an element that was left out; null where it has no text. */
export function droppedOf(element: Element, lineOf: (node: Node) => number | null): Dropped | null {
  const text = inOneLine(textOf(element));
  const words = countWords(text);
  if (words === 0) return null;
  const [mark] = [...wordsIn(element.attribs.id).map((id) => `#${id}`), ...wordsIn(element.attribs.class).map((name) => `.${name}`)];
  return { what: element.name + (mark ?? ""), line: lineOf(element), words, beginning: text.slice(0, 60) };
}
