import type { Inline } from "../../../markdown/prose.ts";
import { plainTextOf } from "../markdown/inlines.ts";
import { clean } from "./decode.ts";
import { dressed, type Manner, plain } from "./manner.ts";
import { childrenOf, type Element, isElement, type Node, silent, textOf } from "./nodes.ts";
import { isWayBack, noteMark } from "./note-marks.ts";
import type { Notes } from "./notes.ts";

/** The pieces of a line that some nodes make. */
export function inlinesIn(nodes: readonly Node[], manner: Manner, notes: Notes): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === "text") return dressed([{ kind: "text", text: clean(node.data).replace(/[ \t\n\r\f]+/g, " ") }], manner);
    if (!isElement(node)) return childrenOf(node).flatMap((child) => inlinesIn([child], manner, notes));
    return inlinesOf(node, manner, notes);
  });
}

function inlinesOf(element: Element, manner: Manner, notes: Notes): Inline[] {
  const { name, children } = element;
  if (silent.has(name) || isBullet(element)) return [];
  if (notes.isFurniture(element)) return notes.drop(element);
  if (name === "br") return [{ kind: "break" }];
  if (name === "img") return notes.picture(element, manner);
  if (isMedia(element)) return notes.film(element, manner);
  if (/^(code|kbd|samp|tt)$/.test(name)) return codeOf(element, manner, notes);
  if (isWayBack(element)) return [];
  const mark = noteMark(element);
  if (mark !== null) return dressed([{ kind: "text", text: mark }], manner);
  return inlinesIn(children, mannerOf(element, manner, notes), notes);
}

export function isMedia({ name, attribs }: Element): boolean {
  return /^(iframe|video|audio|embed|object)$/.test(name) && Boolean(attribs.src ?? attribs.data);
}

/** Word writes the bullets of its lists as text, and one of them as the letter o. */
function isBullet(element: Element): boolean {
  return /mso-list:\s*Ignore/i.test(element.attribs.style ?? "") && /^(o|[^\p{L}\p{N}]*)$/u.test(textOf(element).trim());
}

function codeOf({ children }: Element, manner: Manner, notes: Notes): Inline[] {
  const text = plainTextOf(inlinesIn(children, plain, notes)).replace(/\s+/g, " ");
  return text.trim() === "" ? [] : dressed([{ kind: "code", text: text.trim() }], manner);
}

/** What an element adds to how its words are written. */
export function mannerOf(element: Element, manner: Manner, notes: Notes): Manner {
  const { name, attribs } = element;
  const style = attribs.style ?? "";
  const isNormal = /font-weight\s*:\s*(normal|[1-5]00)/i.test(style);
  const added = [
    ...(/^(b|strong)$/.test(name) && !isNormal ? (["strong"] as const) : []),
    ...(/font-weight\s*:\s*(bold|[6-9]00)/i.test(style) ? (["strong"] as const) : []),
    ...(/^(i|em|cite|dfn|var)$/.test(name) || /font-style\s*:\s*italic/i.test(style) ? (["emphasis"] as const) : []),
    ...(/^(s|del|strike)$/.test(name) ? (["struck"] as const) : []),
    ...(name === "sup" || /vertical-align\s*:\s*(super|text-top)/i.test(style) ? (["raised"] as const) : []),
    ...(name === "sub" || /vertical-align\s*:\s*(sub|text-bottom)/i.test(style) ? (["lowered"] as const) : []),
  ];
  const address = name === "a" ? notes.link(attribs.href) : null;
  return { marks: [...new Set([...manner.marks, ...added])], address: manner.address ?? address };
}
