import type { parseDocument } from "htmlparser2";
import { raised } from "../../../markdown/raised.ts";
import { Unreadable } from "../page.ts";

export type Node = ReturnType<typeof parseDocument>["children"][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** Deeper nesting is no page that a person wrote, and more than a program can follow. */
const deepest = 400;

export function isElement(node: Node): node is Element {
  return "attribs" in node;
}

export function childrenOf(node: Node): readonly Node[] {
  return "children" in node ? node.children : [];
}

/** @throws Unreadable where elements are in each other too deep. */
export function requireShallow(nodes: readonly Node[]): void {
  let level = nodes;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new Unreadable("too-deep");
    level = level.flatMap(childrenOf);
  }
}

/** All elements of some nodes, in their order. */
export function* elementsOf(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (isElement(node)) yield node;
    yield* elementsOf(childrenOf(node));
  }
}

/** What a browser does not show as text, whatever it holds. */
export const silent: ReadonlySet<string> = new Set(
  "script style template noscript head title meta link base canvas svg param source track map datalist".split(" "),
);

/** The words of a node, as far as they are shown. */
export function textOf(node: Node): string {
  if (node.type === "text") return node.data;
  if (isElement(node) && silent.has(node.name)) return "";
  const text = childrenOf(node)
    .map(textOf)
    .join(isElement(node) && isBlock(node) ? " " : "");
  return isElement(node) && (node.name === "sup" || node.name === "sub") ? raised(node.name, text) : text;
}

/** The words of a text in which lines are lines, as in `pre`. `\0`, which no page holds, is the edge of what has a line of its own. */
export function linesOf(node: Node): string {
  if (node.type === "text") return node.data;
  if (!isElement(node)) return childrenOf(node).map(linesOf).join("");
  if (node.name === "br") return "\n";
  if (silent.has(node.name)) return "";
  const text = node.name === "sup" || node.name === "sub" ? textOf(node) : childrenOf(node).map(linesOf).join("");
  return isBlock(node) ? `\0${text}\0` : text;
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

const blockNames = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Whether an element begins a line of its own. */
export function isBlock({ name }: Element): boolean {
  return blockNames.has(name);
}

/** An attribute's words, in lower case. */
export function wordsIn(value: string | undefined): readonly string[] {
  return (value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
}

/** Makes the target of a link absolute; null where it leads nowhere that a reader could go: a script, a place on the page, a path without a base. */
export function absolute(target: string | undefined, base: string | null): string | null {
  if (!target?.trim() || target.trim().startsWith("#")) return null;
  const url = directly(URL.parse(target.trim(), base ?? undefined));
  if (!url || !/^(https?|mailto):$/.test(url.protocol)) return null;
  if (base !== null && url.hash !== "" && url.href.split("#")[0] === base.split("#")[0]) return null;
  return url.href;
}

/** Google Docs lets every link lead through Google. */
function directly(url: URL | null): URL | null {
  if (url?.hostname !== "www.google.com" || url.pathname !== "/url") return url;
  return URL.parse(url.searchParams.get("q") ?? "") ?? url;
}

/** An address on the web, whole; null for any other text. */
export function webAddressOf(text: string | null | undefined): string | null {
  const url = URL.parse(text?.trim() ?? "");
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes(".") ? url.href : null;
}
