import { parseMarkdown } from "../../../markdown/parse.ts";
import type { Block, Cell, Inline } from "../../../markdown/prose.ts";
import { escapeStart, escapeText, linkTarget } from "./escape.ts";
import { plainOf, tidy } from "./inlines.ts";

/**
 * Writes blocks as Markdown that is read as just these words. It is read back: where emphasis is so that Markdown cannot say it, the
 * words go before the emphasis.
 */
export function writeMarkdown(blocks: readonly Block[]): string {
  return blocks.map(writeSafely).filter(Boolean).join("\n\n");
}

function writeSafely(block: Block): string {
  const text = writeBlock(block);
  return readBack(text) === bare(wordsOf([block])) ? text : writeBlock(withoutEmphasis(block));
}

/**
 * The words of blocks, each block and each cell apart.
 * @param textOf What pieces of a line say: their bare words, by which they are found, or what a person reads.
 */
export function wordsOf(blocks: readonly Block[], textOf = plainOf): string {
  return blocks
    .map((block) => {
      if ("inlines" in block) return textOf(block.inlines);
      if ("blocks" in block) return wordsOf(block.blocks, textOf);
      if (block.kind === "list") return block.items.map((item) => wordsOf(item, textOf)).join("\n");
      if (block.kind === "table")
        return [block.head, ...block.rows]
          .flat()
          .map(({ inlines }) => textOf(inlines))
          .join("\n");
      return block.kind === "code" ? block.text : "";
    })
    .join("\n");
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

function withoutEmphasis(block: Block): Block {
  const isKept = (inline: Inline) => !("inlines" in inline) || /^(link|raised|lowered)$/.test(inline.kind);
  const bare = (inlines: readonly Inline[]): Inline[] =>
    inlines.flatMap((inline) => (isKept(inline) || !("inlines" in inline) ? [inline] : bare(inline.inlines)));
  if ("inlines" in block) return { ...block, inlines: bare(block.inlines) };
  if ("blocks" in block) return { ...block, blocks: block.blocks.map(withoutEmphasis) };
  if (block.kind === "list") return { ...block, items: block.items.map((item) => item.map(withoutEmphasis)) };
  const row = (cells: readonly Cell[]) => cells.map((cell) => ({ ...cell, inlines: bare(cell.inlines) }));
  return block.kind === "table" ? { ...block, head: row(block.head), rows: block.rows.map(row) } : block;
}

function writeBlock(block: Block): string {
  if (block.kind === "paragraph") return writeLines(block.inlines);
  if (block.kind === "heading") return writeHeading(block.level, block.inlines);
  if (block.kind === "list")
    return block.items.map((item, n) => writeItem(item, block.start === null ? "-" : `${block.start + n}.`)).join("\n");
  if (block.kind === "quote") return block.blocks.map(writeBlock).join("\n\n").replace(/^/gm, "> ").replace(/[ ]+$/gm, "");
  if (block.kind === "code") return writeCode(block.text);
  return block.kind === "rule" ? "***" : writeTable([block.head, ...block.rows]);
}

function writeLines(inlines: readonly Inline[]): string {
  return writeInlines(tidy(inlines))
    .trim()
    .split("\n")
    .map((line) => escapeStart(line.trim()))
    .join("\n");
}

function inOneLine(inlines: readonly Inline[]): string {
  return writeInlines(tidy(inlines.map((inline) => (inline.kind === "break" ? ({ kind: "text", text: " " } as const) : inline)))).trim();
}

/** What would be read as the chosen id of a heading, or as its closing marks, is kept as words. */
function writeHeading(level: number, inlines: readonly Inline[]): string {
  const text = inOneLine(inlines)
    .replace(/(\{#[^{}\s]*\})$/, "`$1`")
    .replace(/#+$/, "\\$&");
  return `${"#".repeat(level)} ${text}`;
}

function writeItem(blocks: readonly Block[], marker: string): string {
  const indent = " ".repeat(marker.length + 1);
  const isTight = blocks.every(({ kind }, n) => n === 0 || kind === "list");
  const text = blocks.map(writeBlock).join(isTight ? "\n" : "\n\n");
  return `${marker} ${text.replace(/\n(?=[^\n])/g, `\n${indent}`)}`.trimEnd();
}

function writeCode(text: string): string {
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}\n${text}\n${fence}`;
}

function writeTable(rows: readonly (readonly Cell[])[]): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, n) => cells[n] ?? "").join(" | ")} |`;
  const [head = "", ...body] = rows.map((cells) => line(cells.map(({ inlines }) => inOneLine(inlines))));
  return [head, line(Array(width).fill("---")), ...body].join("\n");
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline, n) => writeInline(inline, inlines[n + 1])).join("");
}

function writeInline(inline: Inline, next: Inline | undefined): string {
  if (inline.kind === "break") return "\\\n";
  if (inline.kind === "text") return escapeText(inline.text).replace(/!$/, next?.kind === "link" ? "\\!" : "!");
  if (inline.kind === "code") return writeCodeSpan(inline.text);
  if (inline.kind === "image") return `![${bracketsEscaped(escapeText(inline.alternative))}](${linkTarget(inline.address)})`;
  const inner = writeInlines(inline.inlines);
  if (inline.kind === "link") return `[${bracketsEscaped(inner)}](${linkTarget(inline.address)})`;
  if (inline.kind === "raised") return `<sup>${inner}</sup>`;
  if (inline.kind === "lowered") return `<sub>${inner}</sub>`;
  const mark = { strong: "**", emphasis: "*", struck: "~~" }[inline.kind];
  return `${mark}${inner}${mark}`;
}

function bracketsEscaped(text: string): string {
  return text.replace(/(?<!\\)[[\]]/g, "\\$&").replace(/\\\n/g, " ");
}

function writeCodeSpan(text: string): string {
  const fence = "`".repeat(Math.max(1, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const room = /^`|`$/.test(text) ? " " : "";
  return fence + room + text.replace(/\s+/g, " ") + room + fence;
}
