import { type Document, isCollection, isScalar, type Node, visit, type YAMLParseError, type YAMLWarning } from "yaml";
import type { Facts, YamlFault } from "../../problems/facts.ts";

/** Something that the YAML library cannot read, as it is reported to an editor, and where. */
export interface FoundFault {
  readonly facts: Facts["bad-yaml"];
  readonly span: readonly [from: number, to: number];
}

type ParserFault = Pick<YAMLParseError | YAMLWarning, "code" | "message" | "pos">;

/**
 * Finds what was probably meant by what the library complains of: its own words are English, and speak of its own business.
 * A quotation mark or a bracket that is never closed is reported where it was opened, not at the end of the file.
 */
export function foundFault(told: ParserFault, document: Document, text: string): FoundFault {
  const reason = told.message.split("\n")[0] as string;
  const sign = signOn(text, told.pos[0]);
  const fault = sign?.fault ?? kindOf(told.code, reason, text.slice(...told.pos), lineFrom(text, told.pos[0]));
  const span = sign?.span ?? spanOf(fault, told.pos, document, text);
  return { facts: { fault, sign: text.slice(...span), reason }, span };
}

function spanOf(fault: YamlFault, [from, to]: readonly [number, number], document: Document, text: string): readonly [number, number] {
  // All that should be in quotes.
  if (fault === "colon") return [from, from + lineFrom(text, from).length];
  if (fault === "indent") return indentedAfter(text, from, to) ?? [from, to];
  if (fault === "open-quote" || fault === "open-bracket") return openedAt(document, text, from) ?? [from, to];
  return [from, to];
}

/** Spaces that programs for writing and web pages put in place of the plain one. */
const oddSpaces = "\u00a0\u2000-\u200a\u202f\u205f\u3000";

/** Signs at the beginning of a line that explain whatever is wrong with it, in the last group; what may be before them, in the first. */
const signs: readonly (readonly [fault: YamlFault, pattern: RegExp])[] = [
  ["tab", /^([ ]*(?:-[ ]*)?)(\t)/],
  ["space", new RegExp(`^([ -]*|[ -]*[A-Za-z]{1,40}:)([${oddSpaces}])`)],
  ["dash-sign", /^([ ]*)([–—−•·])/],
  ["dash-space", /^([ ]*)(-[a-z]{1,40}):[ ]/],
];

/** The first such sign on the line of an offset. */
function signOn(text: string, offset: number): { readonly fault: YamlFault; readonly span: readonly [number, number] } | null {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const line = lineFrom(text, start);
  for (const [fault, pattern] of signs) {
    const [, before = "", sign = ""] = pattern.exec(line) ?? [];
    if (sign) return { fault, span: [start + before.length, start + before.length + sign.length] };
  }
  return null;
}

/** Where a value on one line has fields below it that are indented too far: the spaces of the first of them. */
function indentedAfter(text: string, from: number, to: number): [number, number] | null {
  const below = /^[^\n]*\n+( +)/.exec(text.slice(from));
  const [whole = "", spaces = ""] = below && text.slice(from, to) !== " " ? below : [];
  return spaces ? [from + whole.length - spaces.length, from + whole.length] : null;
}

/** What a fault is, by the library's code and where that says too little by its words, its stretch and the rest of the line. */
function kindOf(code: string, reason: string, stretch: string, rest: string): YamlFault {
  if (code === "BLOCK_IN_FLOW") return "colon";
  if (code === "BLOCK_AS_IMPLICIT_KEY") return /^Nested/.test(reason) && /:(\s|$)/.test(rest) ? "colon" : "indent";
  if (code === "MULTILINE_IMPLICIT_KEY") return stretch.startsWith("-") ? "dash" : "no-colon";
  if (code === "UNEXPECTED_TOKEN") return unexpected(reason);
  if (code === "MISSING_CHAR" || code === "BAD_INDENT") return missing(code, reason);
  return plain[code] ?? "other";
}

const plain: Readonly<Record<string, YamlFault>> = {
  TAB_AS_INDENT: "tab",
  BAD_SCALAR_START: "start",
  BAD_ALIAS: "start",
  BAD_DQ_ESCAPE: "backslash",
  MULTIPLE_DOCS: "second-document",
  TAG_RESOLVE_FAILED: "tag",
};

function unexpected(reason: string): YamlFault {
  if (/at node end/.test(reason)) return "after-value";
  if (/^Unexpected ,|empty item/.test(reason)) return "comma";
  if (/block-seq-ind/.test(reason)) return "dash";
  return /Block scalar header|Not a YAML token/.test(reason) ? "after-bar" : "other";
}

function missing(code: string, reason: string): YamlFault {
  if (/closing ['"]quote/.test(reason)) return "open-quote";
  if (/end with a [\]}]/.test(reason)) return "open-bracket";
  if (/^Missing ,/.test(reason)) return "comma";
  if (/^Implicit map keys/.test(reason)) return "no-colon";
  if (/^Comments must/.test(reason)) return "comment";
  return code === "BAD_INDENT" || /without - indicator/.test(reason) ? "indent" : "other";
}

function lineFrom(text: string, offset: number): string {
  return text.slice(offset).split("\n", 1)[0] as string;
}

/** The last quotation mark or bracket before a place that is never closed. */
function openedAt(document: Document, text: string, before: number): [number, number] | null {
  let opened: [number, number] | null = null;
  visit(document, (_key, node) => {
    const [from, to] = (node as Node | null)?.range ?? [before + 1, 0];
    const opens = (isScalar(node) || isCollection(node)) && /["'[{]/.test(text[from] as string) && from < before;
    if (opens && !isClosed(text.slice(from, to))) opened = [from, from + 1];
  });
  return opened;
}

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", "[": "]", "{": "}" };

function isClosed(stretch: string): boolean {
  return stretch.length > 1 && stretch.endsWith(closing[stretch[0] as string] as string);
}
