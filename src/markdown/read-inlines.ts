import type Token from "markdown-it/lib/token.mjs";
import { markdown } from "./parse.ts";
import { plainText } from "./plain-text.ts";
import { type SourceInline, tidy } from "./tree.ts";

/** How deep marks are read: nobody means what is deeper, and it could be made to be deeper than a program can follow. */
const deepest = 20;

type Wrapping = Extract<SourceInline, { inlines: unknown }>;

/** A mark or a link whose end is still to come. */
interface Open {
  readonly wrapping: Wrapping;
  readonly inlines: SourceInline[];
}

/** Reads a line of Markdown. */
export function readInlines(source: string): SourceInline[] {
  return inlinesOf(markdown.parseInline(source, {})[0] as Token);
}

/** The parts of a line that the parser has read. */
export function inlinesOf({ children }: Token): SourceInline[] {
  const root: SourceInline[] = [];
  const open: Open[] = [];
  const tokens = children ?? [];
  let depth = 0;
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n] as Token;
    const into = open.at(-1)?.inlines ?? root;
    if (isAutolink(token)) {
      into.push({ kind: "autolink", text: addressOf(token, tokens[n + 1] as Token) });
      n += 2;
    } else if (token.nesting !== 0) {
      depth += token.nesting;
      if (token.nesting === 1 && depth <= deepest) open.push({ wrapping: wrappingOf(token), inlines: [] });
      if (token.nesting === -1 && depth < deepest) close(open, root);
    } else into.push(leafOf(token));
  }
  return tidy(root);
}

function close(open: Open[], root: SourceInline[]): void {
  const { wrapping, inlines } = open.pop() as Open;
  (open.at(-1)?.inlines ?? root).push({ ...wrapping, inlines });
}

function leafOf(token: Token): SourceInline {
  const { type, content, markup } = token;
  if (type === "text") return { kind: "text", text: content };
  if (type === "softbreak") return { kind: "text", text: " " };
  if (type === "hardbreak") return markup ? { kind: "break", source: markup } : { kind: "break" };
  if (type === "comment") return { kind: "comment", source: inOneLine(markup) };
  if (type === "code_inline") return { kind: "code", text: content };
  if (type !== "image") throw new Error(`Markdown holds ${type}, which no writer knows.`);
  // As it is shown: without its markup.
  const alternative = plainText(token.children ?? []).replace(/\s+/g, " ");
  return { kind: "image", address: token.attrGet("src") ?? "", alternative, ...titleOf(token) };
}

function inOneLine(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}

function titleOf(token: Token): { readonly title?: string } {
  const title = token.attrGet("title");
  return title ? { title } : {};
}

const marks = { em: "emphasis", strong: "strong", s: "struck", sub: "lowered", sup: "raised" } as const;

function wrappingOf(token: Token): Wrapping {
  const { tag } = token;
  if (Object.hasOwn(marks, tag)) return { kind: marks[tag as keyof typeof marks], inlines: [] };
  if (tag === "a") return { kind: "link", address: token.attrGet("href") ?? "", ...titleOf(token), inlines: [] };
  throw new Error(`Markdown holds <${tag}> in a line, which no writer knows.`);
}

/** `<https://example.org>`: a link that is its own text. */
function isAutolink({ type, markup }: Token): boolean {
  return type === "link_open" && markup === "autolink";
}

function addressOf(open: Token, { content }: Token): string {
  const target = open.attrGet("href") ?? "";
  const isBare = target.startsWith("mailto:") && !content.startsWith("mailto:");
  return isBare ? target.slice("mailto:".length) : target;
}
