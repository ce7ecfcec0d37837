import { isDeepStrictEqual } from "node:util";
import { parseMarkdown } from "./parse.ts";
import { readInlines } from "./read-inlines.ts";
import { sayable } from "./sayable.ts";
import { type Block, type Cell, mapInlines, type SourceInline, tidy, wordsOf } from "./tree.ts";

/** How a line is written: what is escaped, and with which signs marks are made. */
interface Style {
  readonly escape: (text: string, isInLink: boolean) => string;
  readonly marks: Readonly<Record<"strong" | "emphasis" | "struck", string>>;
}

const marks = { strong: "**", emphasis: "*", struck: "~~" };

/** From the plainest to the safest: the next is tried where one is not read back as it was meant. */
const styles: readonly Style[] = [
  { escape: escapeLittle, marks },
  { escape: escapeAll, marks },
  { escape: escapeAll, marks: { ...marks, emphasis: "_" } },
];
const withoutMarks: Style = { escape: escapeLittle, marks: { strong: "", emphasis: "", struck: "" } };

/** Writes blocks as Markdown that is read as just these words. Emphasis that Markdown cannot say is left out, and no word with it. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return blocks.map(writeSafely).filter(Boolean).join("\n\n");
}

function writeSafely(block: Block): string {
  const words = bare(wordsOf([block]));
  const style = styles.find((each) => readBack(writeBlock(block, each)) === words);
  return writeBlock(block, style ?? withoutMarks);
}

function readBack(markdown: string): string {
  const { tokens, headings } = parseMarkdown(markdown);
  // An id that was chosen is no word of the text.
  if (headings.some(({ chosen }) => chosen)) return "\0";
  const said = tokens.flatMap(({ type, content, children }) =>
    type === "inline" ? (children ?? []).map((child) => child.content) : type === "fence" || type === "code_block" ? [content] : [],
  );
  return bare(said.join(""));
}

/** Without spaces, and without the tags that raise and lower, whether or not a reader of Markdown takes them for text. */
function bare(text: string): string {
  return text.replace(/\s+|<\/?su[bp]>/g, "");
}

/**
 * Writes a line, which is read back as the same parts, whatever signs are in its words.
 * @param isCareful Escapes even what means something only beside other lines, such as the brackets of a reference.
 * @returns null where Markdown cannot say it.
 */
export function writeInlines(inlines: readonly SourceInline[], isCareful = false): string | null {
  const meant = withoutNames(inlines);
  for (const style of isCareful ? styles.slice(1) : styles) {
    const text = write(meant, style);
    if (isDeepStrictEqual(readInlines(text), meant)) return text;
  }
  return null;
}

/** A line as it is read back: a name is text like any other. */
export function withoutNames(inlines: readonly SourceInline[]): SourceInline[] {
  return tidy(mapInlines(inlines, (inline) => [inline.kind === "name" ? { kind: "text", text: inline.text } : inline]));
}

/** A heading's line, at whose end `{#…}` would choose its id. */
export function withoutId(inlines: readonly SourceInline[]): SourceInline[] {
  return mapInlines(inlines, (inline) => [inline.kind === "text" ? { ...inline, text: inline.text.replaceAll("{#", "{ #") } : inline]);
}

/** Escapes what would make a line a heading, a list, a quotation, a rule, or part of a table. */
export function escapeStart(line: string): string {
  return line.replace(/^(?=#{1,6}(\s|$)|>|[-+](\s|$)|[-=:|\s]+$)(?=\S)/, "\\").replace(/^(\d{1,9})(?=[.)](\s|$))/, "$1\\");
}

/** Escapes what would end a heading's words. */
export function escapeHeadingEnd(line: string): string {
  return line.replace(/(?<!#)#+$/, "\\$&");
}

/** Escapes what would end a cell. */
export function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function writeBlock(block: Block, style: Style): string {
  if (block.kind === "paragraph") return writeLines(block.inlines, style);
  if (block.kind === "heading") return `${"#".repeat(block.level)} ${escapeHeadingEnd(writeInOneLine(withoutId(block.inlines), style))}`;
  if (block.kind === "list")
    return block.items.map((item, n) => writeItem(item, block.start === null ? "-" : `${block.start + n}.`, style)).join("\n");
  if (block.kind === "quote") return writeQuote(block.blocks, style);
  if (block.kind === "code") return writeCode(block.text);
  return block.kind === "rule" ? "***" : writeTable([block.head, ...block.rows], style);
}

function writeLines(inlines: readonly SourceInline[], style: Style): string {
  return write(sayable(inlines), style).split("\n").map(escapeStart).join("\n");
}

function writeInOneLine(inlines: readonly SourceInline[], style: Style): string {
  const line = mapInlines(inlines, (inline) => [inline.kind === "break" ? { kind: "text", text: " " } : inline]);
  return write(sayable(line), style);
}

function writeItem(blocks: readonly Block[], marker: string, style: Style): string {
  const indent = " ".repeat(marker.length + 1);
  const isTight = blocks.every(({ kind }, n) => n === 0 || kind === "list");
  const text = blocks.map((block) => writeBlock(block, style)).join(isTight ? "\n" : "\n\n");
  return `${marker} ${text.replace(/\n(?=[^\n])/g, `\n${indent}`)}`.trimEnd();
}

function writeQuote(blocks: readonly Block[], style: Style): string {
  const lines = blocks
    .map((block) => writeBlock(block, style))
    .join("\n\n")
    .split("\n");
  return lines.map((line) => `> ${line}`.trimEnd()).join("\n");
}

function writeCode(text: string): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}

function writeTable(rows: readonly (readonly Cell[])[], style: Style): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, n) => cells[n] ?? "").join(" | ")} |`;
  const written = rows.map((cells) => line(cells.map(({ inlines }) => escapeCell(writeInOneLine(inlines, style)))));
  const [head = "", ...body] = written;
  return [head, line(Array(width).fill("---")), ...body].join("\n");
}

function write(inlines: readonly SourceInline[], style: Style, isInLink = false): string {
  return inlines.map((inline, n) => writeInline(inline, inlines[n + 1], style, isInLink)).join("");
}

function writeInline(inline: SourceInline, next: SourceInline | undefined, style: Style, isInLink: boolean): string {
  switch (inline.kind) {
    case "text":
    case "name":
      return next?.kind === "link" ? beforeLink(inline.text, style) : style.escape(inline.text, isInLink);
    case "code":
      return writeCodeSpan(inline.text);
    case "autolink":
      return `<${inline.text}>`;
    case "comment":
      return inline.source;
    case "break":
      return inline.source ?? "\\\n";
    case "image":
      return `![${style.escape(inline.alternative, true)}](${writeTarget(inline)})`;
    case "link":
      return `[${write(inline.inlines, style, true)}](${writeTarget(inline)})`;
    case "raised":
      return `<sup>${write(inline.inlines, style, isInLink)}</sup>`;
    case "lowered":
      return `<sub>${write(inline.inlines, style, isInLink)}</sub>`;
    default:
      return style.marks[inline.kind] + write(inline.inlines, style, isInLink) + style.marks[inline.kind];
  }
}

/** Behind an exclamation mark, a link would be a picture. */
function beforeLink(text: string, style: Style): string {
  return text.endsWith("!") ? `${style.escape(text.slice(0, -1), false)}\\!` : style.escape(text, false);
}

function writeCodeSpan(text: string): string {
  const fence = "`".repeat(longestRun(text) + 1);
  const isPadded = /^`|`$/.test(text) || (text.startsWith(" ") && text.endsWith(" ") && text.trim() !== "");
  const pad = isPadded ? " " : "";
  return fence + pad + text + pad + fence;
}

function writeTarget({ address, title }: { readonly address: string; readonly title?: string }): string {
  const escaped = address.replace(/[\\<>]|&(?=#?\w+;)/g, "\\$&");
  const target = /^[^\s<>()\\"']+$/.test(address) ? escaped : `<${escaped}>`;
  return title ? `${target} "${title.replace(/[\\"&]/g, "\\$&")}"` : target;
}

/** Escapes what would be Markdown in a line of prose. */
function escapeLittle(text: string, isInLink: boolean): string {
  return (
    text
      .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, "\\\\")
      .replace(/[*`]|<(?=[\p{L}/!?])|~(?=~)|&(?=#?\w+;)/gu, "\\$&")
      // Within a word an underscore is one.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      .replace(isInLink ? /[[\]]/g : /\](?=[([:])/g, "\\$&")
  );
}

function escapeAll(text: string): string {
  return text.replace(/[\\`*_[\]<>~&!]/g, "\\$&");
}
