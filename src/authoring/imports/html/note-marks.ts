import { clean } from "./decode.ts";
import { type Element, elementsOf, textOf } from "./nodes.ts";

/** What a note is called in a text: a number, a letter or two, or a sign, in brackets or not. */
const mark = /^[[(]?(\d{1,4}|[a-z]{1,2}|[*†‡§]{1,3})[\])]?$/i;

/** How programs call what refers to a note. */
const called = /(^|[\s_-])(fn|footnotes?|endnotes?|noteref|note[-_]?ref|reference|sdfootnoteanc|sdendnoteanc)([\s_-]|$)/i;

/**
 * The mark of a note, in brackets, where an element is nothing but a mark that refers to one: raised, and a link within the page or named so.
 * Raised it would be read as a part of the number or word before it. Null for everything else that is raised: 10⁶, 1ᵉʳ.
 */
export function noteMark(element: Element): string | null {
  const [, name] = mark.exec(bareText(element)) ?? [];
  if (name === undefined) return null;
  const around = [element, ...elementsOf(element.children)];
  const isRaised = around.some(({ name, attribs }) => name === "sup" || /vertical-align\s*:\s*super/i.test(attribs.style ?? ""));
  return isRaised && around.some((inner) => leadsWithin(inner) || isCalledNote(inner)) ? `[${name}]` : null;
}

/** Whether an element is the arrow that leads from a note back to its mark: it is no word of the text. */
export function isWayBack(element: Element): boolean {
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
  return attribs["data-fn"] !== undefined || attribs.role === "doc-noteref" || called.test(`${attribs.class ?? ""} ${attribs.id ?? ""}`);
}
