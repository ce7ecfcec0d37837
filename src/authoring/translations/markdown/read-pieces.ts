import type Token from "markdown-it/lib/token.mjs";
import { plainText } from "../../../markdown/plain-text.ts";
import { type Span, type SpanMark, type TextPiece, tidy } from "./pieces.ts";

/** How deep emphasis is told apart: nobody means what is deeper, and it could be made to be deeper than a program can follow. */
const deepest = 20;

/** Takes the inner part of a block apart. */
export function readPieces({ children }: Token): TextPiece[] {
  const root: TextPiece[] = [];
  const open: { readonly mark: SpanMark; readonly pieces: TextPiece[] }[] = [];
  const tokens = children ?? [];
  let depth = 0;
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n] as Token;
    const into = open.at(-1)?.pieces ?? root;
    if (isAddress(token)) {
      into.push(addressOf(token, tokens[n + 1] as Token));
      n += 2;
    } else if (token.nesting !== 0) {
      depth += token.nesting;
      if (token.nesting === 1 && depth <= deepest) open.push({ mark: markOf(token), pieces: [] });
      if (token.nesting === -1 && depth < deepest) close(open, root);
    } else into.push(pieceOf(token));
  }
  return tidy(root);
}

function close(open: { readonly mark: SpanMark; readonly pieces: TextPiece[] }[], root: TextPiece[]): void {
  const span: Span = { kind: "span", ...(open.pop() as { mark: SpanMark; pieces: TextPiece[] }) };
  (open.at(-1)?.pieces ?? root).push(span);
}

function pieceOf(token: Token): TextPiece {
  const { type, content } = token;
  if (type === "text") return { kind: "words", text: content };
  if (type === "softbreak") return { kind: "words", text: " " };
  if (type === "hardbreak") return { kind: "break", source: token.markup || null };
  if (type === "comment") return { kind: "comment", source: inOneLine(token.markup) };
  if (type === "code_inline") return { kind: "code", text: content };
  if (type === "image")
    return { kind: "image", target: token.attrGet("src") ?? "", alternative: alternativeOf(token), title: token.attrGet("title") };
  throw new Error(`Markdown holds ${type}, which no translation knows.`);
}

function inOneLine(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}

/** As it is shown: without its markup. */
function alternativeOf({ children }: Token): string {
  return plainText(children ?? []).replace(/\s+/g, " ");
}

function markOf(token: Token): SpanMark {
  if (isMarkName(token.tag)) return { type: token.tag };
  if (token.tag === "a") return { type: "link", target: token.attrGet("href") ?? "", title: token.attrGet("title") };
  throw new Error(`Markdown holds <${token.tag}> in a line, which no translation knows.`);
}

function isMarkName(tag: string): tag is Exclude<SpanMark["type"], "link"> {
  return ["em", "strong", "s", "sub", "sup"].includes(tag);
}

/** `<https://example.org>`: a link that is its own text. */
function isAddress({ type, markup }: Token): boolean {
  return type === "link_open" && markup === "autolink";
}

function addressOf(open: Token, { content }: Token): TextPiece {
  const target = open.attrGet("href") ?? "";
  const isBare = target.startsWith("mailto:") && !content.startsWith("mailto:");
  return { kind: "address", text: isBare ? target.slice("mailto:".length) : target };
}
