import type Token from "markdown-it/lib/token.mjs";
import { parseMarkdown } from "../../markdown/parse.ts";
import { type Warning, warning } from "../../problems/problem.ts";
import type { LoadedContent } from "../loaded-content.ts";
import { writtenAt } from "../texts/line-position.ts";
import type { ParsedText } from "../texts/parsed-text.ts";
import { atStart, inLine, type Mark, type Pattern } from "./marks.ts";

/** More of them in one text are not told: who mends these sees the others. */
const mostInText = 20;

/** A mark as it is written, and the block that it is in, by its lines. */
interface Found {
  readonly mark: Mark;
  readonly written: string;
  readonly lines: readonly [number, number];
}

/** Marks of Markdown, or of other programs, that readers would see as they are written. */
export function unreadMarks({ parsed }: LoadedContent): Warning[] {
  const texts = [...parsed.values()].flatMap((versions) => [...versions.values()]);
  return texts.flatMap(marksInText);
}

function marksInText({ file }: ParsedText): Warning[] {
  const { body } = file.front;
  const { tokens } = parseMarkdown(body);
  const lines = body.replace(/\r\n?/g, "\n").split("\n");
  const warnings: Warning[] = [];
  let at: readonly [number, number] = [0, 1];
  for (const [n, token] of tokens.entries()) {
    at = token.map ?? at;
    const found = [...marksAt(tokens, n, at), ...marksOfBlock(token, tokens[n + 1], lines)].filter((one) => isWritten(one, lines));
    warnings.push(
      ...found.map(({ mark, written, lines: [line] }) => warning("shown-as-written", { mark, written }, writtenAt(file, line, written))),
    );
    if (warnings.length >= mostInText) break;
  }
  return warnings.slice(0, mostInText);
}

/** What was escaped, or written as an entity, is meant to be seen. */
function isWritten({ written, lines: [from, to] }: Found, lines: readonly string[]): boolean {
  const [first = ""] = written.split("\n");
  return lines.slice(from, to).some((line) => line.includes(first) && !line.includes(`\\${first}`));
}

function marksAt(tokens: readonly Token[], n: number, lines: readonly [number, number]): Found[] {
  const { type, content, children } = tokens[n] as Token;
  if (type !== "inline") return [];
  const block = tokens[n - 1]?.type;
  const id = block === "heading_open" ? /\{#[^{}]{0,100}\}$/.exec(children?.at(-1)?.content ?? "")?.[0] : undefined;
  const inside = id === undefined ? found(inLine, children ?? []) : [["heading-id", id] as const];
  const start = block === "paragraph_open" ? firstOf(atStart, content) : [];
  const alone = start.filter(([, written]) => !inside.some(([, longer]) => longer.startsWith(written)));
  return [...inside, ...alone].map(([mark, written]) => ({ mark, written, lines }));
}

type Written = readonly [mark: Mark, written: string];

/** Each mark once; one within another is not told, nor is an end of HTML behind its beginning. */
function found(patterns: readonly Pattern[], children: readonly Token[]): Written[] {
  const [text, parts] = [between(children, ({ markup }) => markup), between(children, () => "\n")];
  const all: Written[] = [];
  for (const [mark, pattern] of patterns) {
    for (const [written] of (mark === "emphasis" ? parts : text).matchAll(pattern)) {
      if (all.length === mostInText) return all;
      const isReported = all.some(([other, longer]) => longer.includes(written) || (other === mark && written.startsWith("</")));
      if (!isReported) all.push([mark, written]);
    }
  }
  return all;
}

function firstOf(patterns: readonly Pattern[], content: string): Written[] {
  return patterns.flatMap(([mark, pattern]) => {
    const [first] = content.matchAll(pattern);
    return first ? [[mark, first[0]] as const] : [];
  });
}

/** Represents what was read: a link, code, a picture. */
const read = "\uFFFC";

/**
 * The text between links, code and pictures.
 * @param emphasis What is there for the marks of emphasis that were read.
 */
function between(children: readonly Token[], emphasis: (token: Token) => string): string {
  let links = 0;
  const texts = children.map((token) => {
    const { type, content } = token;
    if (type === "link_open") links += 1;
    if (type === "link_close") links -= 1;
    if (type === "softbreak" || type === "hardbreak") return "\n";
    if (type === "code_inline" || type === "image" || type === "link_close") return read;
    if (links > 0) return "";
    return type === "text" ? content : /^(em|strong|s)_/.test(type) ? emphasis(token) : "";
  });
  return texts.join("");
}

/** Code that does not end, and paragraphs that a line below them makes headings. */
function marksOfBlock({ type, map, markup }: Token, next: Token | undefined, lines: readonly string[]): Found[] {
  if (!map) return [];
  const [from, to] = map;
  const last = lines[to - 1] ?? "";
  if (type === "fence" && (to - from < 2 || !isEndOfCode(last, markup)))
    return [{ mark: "code", written: markup, lines: [from, from + 1] }];
  const isUnderlined = type === "heading_open" && !markup.startsWith("#");
  return isUnderlined && isProse(next?.content ?? "") ? [{ mark: "underline", written: last.trim(), lines: [to - 1, to] }] : [];
}

function isEndOfCode(line: string, markup: string): boolean {
  const [, signs = ""] = /^[\s>]*(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
  return signs.startsWith(markup);
}

/** Whether the words of a heading are those of a paragraph. */
function isProse(words: string): boolean {
  return words.includes("\n") || words.length > 80 || /[.:;,!?…]["'”’»)*_]*$/.test(words);
}
