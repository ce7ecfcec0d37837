import { isDeepStrictEqual } from "node:util";
import type Token from "markdown-it/lib/token.mjs";
import { markdown } from "../../../markdown/parse.ts";
import { plain, type SpanMark, type TextPiece } from "./pieces.ts";
import { readPieces } from "./read-pieces.ts";

/** How marks are written: what is escaped, and with which sign emphasis is made. */
interface Level {
  readonly escape: (text: string) => string;
  readonly emphasis: "*" | "_";
}

/** From the plainest to the safest; the next is tried where one is not read back as it was meant. */
const levels: readonly Level[] = [
  { escape: escapeLittle, emphasis: "*" },
  { escape: escapeAll, emphasis: "*" },
  { escape: escapeAll, emphasis: "_" },
];

/**
 * Writes a line as Markdown, which is read back as the same pieces, whatever signs are in its words.
 * @returns the lines, of which there are several where the original breaks them by force; null where Markdown has no way to write it.
 */
export function writePieces(pieces: readonly TextPiece[]): string[] | null {
  const suggestion = plain(pieces);
  for (const hand of levels) {
    const written = suggestion.map((piece, n) => write(piece, suggestion[n + 1], hand)).join("");
    const lines = written.split("\n").map(escapeStart);
    if (isDeepStrictEqual(plain(readPieces(markdown.parseInline(lines.join("\n"), {})[0] as Token)), suggestion)) return lines;
  }
  return null;
}

function write(piece: TextPiece, next: TextPiece | undefined, hand: Level): string {
  if (piece.kind === "words") return hand.escape(piece.text).replace(/!$/, next ? "\\!" : "!");
  if (piece.kind === "span")
    return writeSpan(piece.mark, piece.pieces.map((inner, n, all) => write(inner, all[n + 1], hand)).join(""), hand);
  if (piece.kind === "code") return writeCode(piece.text);
  if (piece.kind === "address") return `<${piece.text}>`;
  if (piece.kind === "image") return `![${escapeAll(piece.alternative)}](${writeTarget(piece.target, piece.title)})`;
  if (piece.kind === "comment") return piece.source;
  return piece.kind === "break" ? (piece.source ?? "\\\n") : hand.escape(piece.text);
}

function writeSpan(mark: SpanMark, inner: string, { emphasis }: Level): string {
  if (mark.type === "link") return `[${inner}](${writeTarget(mark.target, mark.title)})`;
  if (mark.type === "sub" || mark.type === "sup") return `<${mark.type}>${inner}</${mark.type}>`;
  const sign = { em: emphasis, strong: "**", s: "~~" }[mark.type];
  return sign + inner + sign;
}

function writeCode(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$/.test(text) || (text.startsWith(" ") && text.endsWith(" ") && text.trim() !== "") ? " " : "";
  return fence + pad + text + pad + fence;
}

function writeTarget(target: string, title: string | null): string {
  const isBare = target !== "" && /^[^\s<>()\\"']+$/.test(target) && !/&#?\w+;/.test(target);
  const written = isBare ? target : `<${target.replace(/[\\<>&]/g, "\\$&")}>`;
  return title ? `${written} "${title.replace(/[\\"&]/g, "\\$&")}"` : written;
}

/** What would be Markdown in a line of prose. */
function escapeLittle(text: string): string {
  return text.replace(/[\\`*[\]]|<(?=[\p{L}/!?])|~(?=~)|&(?=#?\w+;)/gu, "\\$&").replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");
}

function escapeAll(text: string): string {
  return text.replace(/[\\`*_[\]<>~&!]/g, "\\$&");
}

/** What would make a line a heading, a list, a quotation or a rule. */
function escapeStart(line: string): string {
  return line.replace(/^(#{1,6}(?=\s|$)|[-+=>])/, "\\$&").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}
