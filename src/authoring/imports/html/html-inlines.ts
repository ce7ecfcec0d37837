import { type Inline, plainTextOf } from "../../../markdown/tree.ts";
import { clean } from "./decode.ts";
import { childrenOf, type Element, elementsOf, isElement, type Node, silent, textOf } from "./nodes.ts";
import { type ImportNotes, type InlineMarks, plain, wrap } from "./notes.ts";

/** The pieces of a line that some nodes make. */
export function inlinesIn(nodes: readonly Node[], marks: InlineMarks, notes: ImportNotes): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === "text") return wrap([{ kind: "text", text: clean(node.data).replace(/[ \t\n\r\f]+/g, " ") }], marks);
    if (!isElement(node)) return childrenOf(node).flatMap((child) => inlinesIn([child], marks, notes));
    return inlinesOf(node, marks, notes);
  });
}

function inlinesOf(element: Element, marks: InlineMarks, notes: ImportNotes): Inline[] {
  const { name, children } = element;
  if (silent.has(name) || isBullet(element)) return [];
  if (notes.isBoilerplate(element)) return notes.drop(element);
  if (name === "br") return [{ kind: "break" }];
  if (name === "img") return notes.picture(element, marks);
  if (isMedia(element)) return notes.film(element, marks);
  if (/^(code|kbd|samp|tt)$/.test(name)) return codeOf(element, marks, notes);
  if (isWayBack(element)) return [];
  const mark = noteMark(element);
  if (mark !== null) return wrap([{ kind: "text", text: mark }], marks);
  return inlinesIn(children, marksOf(element, marks, notes), notes);
}

function isMedia({ name, attribs }: Element): boolean {
  return /^(iframe|video|audio|embed|object)$/.test(name) && Boolean(attribs.src ?? attribs.data);
}

/** Word writes the bullets of its lists as text, and one of them as the letter o. */
function isBullet(element: Element): boolean {
  return /mso-list:\s*Ignore/i.test(element.attribs.style ?? "") && /^(o|[^\p{L}\p{N}]*)$/u.test(textOf(element).trim());
}

function codeOf({ children }: Element, marks: InlineMarks, notes: ImportNotes): Inline[] {
  const text = plainTextOf(inlinesIn(children, plain, notes)).replace(/\s+/g, " ");
  return text.trim() === "" ? [] : wrap([{ kind: "code", text: text.trim() }], marks);
}

/** What an element adds to how its words are written. */
export function marksOf(element: Element, marks: InlineMarks, notes: ImportNotes): InlineMarks {
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
  return { marks: [...new Set([...marks.marks, ...added])], address: marks.address ?? address };
}

/** What a note is called in a text: a number, a letter or two, or a sign, in brackets or not. */
const noteName = /^[[(]?(\d{1,4}|[a-z]{1,2}|[*†‡§]{1,3})[\])]?$/i;

/** How programs call what refers to a note. */
const noteClass = /(^|[\s_-])(fn|footnotes?|endnotes?|noteref|note[-_]?ref|reference|sdfootnoteanc|sdendnoteanc)([\s_-]|$)/i;

/**
 * The mark of a note, in brackets, where an element is nothing but a mark that refers to one: raised, and a link within the page or named so.
 * Raised it would be read as a part of the number or word before it. Null for everything else that is raised: 10⁶, 1ᵉʳ.
 */
function noteMark(element: Element): string | null {
  const [, name] = noteName.exec(bareText(element)) ?? [];
  if (name === undefined) return null;
  const around = [element, ...elementsOf(element.children)];
  const isRaised = around.some(({ name, attribs }) => name === "sup" || /vertical-align\s*:\s*super/i.test(attribs.style ?? ""));
  return isRaised && around.some((inner) => leadsWithin(inner) || isCalledNote(inner)) ? `[${name}]` : null;
}

/** Whether an element is the arrow that leads from a note back to its mark: it is no word of the text. */
function isWayBack(element: Element): boolean {
  return element.name === "a" && leadsWithin(element) && /^(?:[↩↑⤴⏎^\s]|\uFE0E|\uFE0F)+$/u.test(textOf(element));
}

/** Without the forms of raised signs, which is how `textOf` says what is in `sup`. */
function bareText(element: Element): string {
  return clean(textOf(element))
    .normalize("NFKC")
    .replace(/^\^\((.*)\)$/, "$1")
    .trim();
}

/** A link to a place of a page; Word and Google Docs write some of them whole. */
function leadsWithin({ name, attribs }: Element): boolean {
  return name === "a" && /#./.test(attribs.href ?? "");
}

function isCalledNote({ attribs }: Element): boolean {
  return attribs["data-fn"] !== undefined || attribs.role === "doc-noteref" || noteClass.test(`${attribs.class ?? ""} ${attribs.id ?? ""}`);
}
