import type Token from "markdown-it/lib/token.mjs";
import type { Definition, Notes } from "./notes.ts";
import { markdown, type Parsed } from "./parse.ts";

/** What is written in a text and shown nowhere. */
export interface Lost {
  readonly what: "definition" | "second-definition" | "cell" | "picture-title" | "code-title" | "number" | "words";
  /** The line on which it is, or its block begins, from 0. */
  readonly line: number;
  readonly written: string;
}

type Lines = readonly string[];

/**
 * Compares the words of a text that was read with those of its source, block by block; addresses, comments and marks apart. Letters and digits
 * are held against each other: words are parted by marks, and put together by them.
 */
export function lostIn(body: string, { tokens, notes, emptyHeadings, excess }: Parsed): Lost[] {
  if (excess) return [];
  const lines = body.replace(/\r\n?/g, "\n").split("\n");
  let line = 0;
  const lost = tokens.flatMap((token, n) => {
    line = token.map?.[0] ?? line;
    return lostAt(tokens, n, line, lines, notes);
  });
  return [...lost, ...lostDefinitions(notes, lines), ...lostLines(lines, linesRead(tokens, notes, emptyHeadings))];
}

function lostAt(tokens: readonly Token[], n: number, line: number, lines: Lines, notes: Notes): Lost[] {
  const token = tokens[n] as Token;
  if (token.type === "tr_open") return lostCells(tokens, n, line, lines);
  if (token.type === "fence") return lostTitle(token.info, line);
  if (token.type === "ordered_list_open") return lostNumber(tokens, n);
  return token.type === "inline" ? [...lostTitles(token, line), ...lostWords(token, line, notes, isHeading(tokens[n - 1]))] : [];
}

/** Where an element ends that begins at a token. */
function endOf(tokens: readonly Token[], n: number): number {
  const { type, level } = tokens[n] as Token;
  const closing = type.replace(/_open$/, "_close");
  let end = n;
  while (end < tokens.length && !(tokens[end]?.type === closing && tokens[end]?.level === level)) end += 1;
  return end;
}

function isHeading(token: Token | undefined): boolean {
  return token?.type === "heading_open";
}

/** What is compared of a text: its letters and digits. */
function essence(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The signs of quotations and lists with which a line begins. */
const prefix = /^(?:[ \t>]|(?:\d{1,9}[.)]|[-+*])(?=[ \t]|$))*/;

function lostCells(tokens: readonly Token[], n: number, line: number, lines: Lines): Lost[] {
  const read = essence(
    tokens
      .slice(n, endOf(tokens, n))
      .map(({ type, content }) => (type === "inline" ? content : ""))
      .join(""),
  );
  const source = (lines[line] ?? "").replace(prefix, "");
  if (essence(source).length <= read.length) return [];
  return [{ what: "cell", line, written: withoutEdges(behind(source, read.length)) }];
}

/** Cells without the spaces and lines at either end. */
function withoutEdges(cells: string): string {
  const isEdge = (at: number) => cells[at] === "|" || cells[at]?.trim() === "";
  let [from, to] = [0, cells.length];
  while (from < to && isEdge(from)) from += 1;
  while (from < to && isEdge(to - 1)) to -= 1;
  return cells.slice(from, to);
}

/** What is in a text behind so many letters and digits. */
function behind(text: string, count: number): string {
  let left = count;
  for (const { 0: character, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    left -= character.length;
    if (left < 0) return text.slice(text.lastIndexOf("|", index) + 1);
  }
  return "";
}

/** Behind the language of code. */
function lostTitle(info: string, line: number): Lost[] {
  const written = info.trim().replace(/^\S+\s*/, "");
  return essence(written) === "" ? [] : [{ what: "code-title", line, written }];
}

/** A list counts on from its first number, whatever the others are; where all are 1, or 0, that is meant. */
function lostNumber(tokens: readonly Token[], n: number): Lost[] {
  const list = tokens[n] as Token;
  const items = tokens.slice(n, endOf(tokens, n)).filter(({ type, level }) => type === "list_item_open" && level === list.level + 1);
  const first = Number(items[0]?.info);
  if (first <= 1 && items.every(({ info }) => Number(info) === first)) return [];
  const other = items.find(({ info }, at) => Number(info) !== first + at);
  return other ? [{ what: "number", line: other.map?.[0] ?? 0, written: other.info + other.markup }] : [];
}

function lostTitles({ children }: Token, line: number): Lost[] {
  return (children ?? []).flatMap((token): Lost[] => {
    const written = token.type === "image" ? (token.attrGet("title") ?? "") : "";
    return essence(written) === "" ? [] : [{ what: "picture-title", line, written }];
  });
}

/** What of an inline text is in none of its tokens. */
function lostWords(inline: Token, line: number, notes: Notes, hasId: boolean): Lost[] {
  const prose = proseOf(inline, notes);
  const source = hasId ? prose.replace(/\{#[^{}\s]{0,200}\}\s*$/, "") : prose;
  const [written, read] = [essence(source), essence(readIn(inline))];
  const inPictures = (inline.children ?? []).flatMap((token) => (token.type === "image" ? lostWords(token, line, notes, false) : []));
  if (written.length <= read.length) return inPictures;
  let same = 0;
  while (same < read.length && written[same] === read[same]) same += 1;
  return [{ what: "words", line, written: behind(source, same).trim().slice(0, 60) }, ...inPictures];
}

/** The source of an inline text without what is no prose in it, its escapes and entities read. */
function proseOf({ content, children }: Token, { asides }: Notes): string {
  const sorted = [...(asides.get(children ?? []) ?? [])].sort(([a], [b]) => a - b);
  const kept: string[] = [];
  let from = 0;
  for (const [start, end] of sorted) {
    if (start > from) kept.push(content.slice(from, start));
    from = Math.max(from, end);
  }
  kept.push(content.slice(from));
  return markdown.utils.unescapeAll(kept.join(" "));
}

function readIn({ children }: Token): string {
  let isAddress = false;
  const texts = (children ?? []).map(({ type, info, content }) => {
    if (type === "link_open" && info === "auto") isAddress = true;
    if (type === "link_close") isAddress = false;
    if (type === "code_inline") return markdown.utils.unescapeAll(content);
    return type === "text" && !isAddress ? content : "";
  });
  return texts.join("");
}

/** `[//]: # (a note)` is how notes are written where there are no comments. */
const isNote = ({ label, target }: Definition): boolean => /^(\/\/|comment)$/i.test(label) && /^#?$/.test(target);

function lostDefinitions({ definitions, used }: Notes, lines: Lines): Lost[] {
  const seen = new Set<string>();
  return definitions.flatMap((definition): Lost[] => {
    const { key, lines: at } = definition;
    const isSecond = seen.has(key);
    seen.add(key);
    if ((used.has(key) && !isSecond) || isNote(definition)) return [];
    const [line] = at;
    return [{ what: isSecond ? "second-definition" : "definition", line, written: (lines[line] ?? "").replace(prefix, "").trimEnd() }];
  });
}

const leaves = new Set(["inline", "fence", "code_block", "hr", "tr_open", "heading_open"]);

/** Which lines are part of something that was read. */
function linesRead(tokens: readonly Token[], { comments, definitions }: Notes, emptyHeadings: readonly number[]): ReadonlySet<number> {
  const read = new Set<number>(emptyHeadings);
  const add = ([start, end]: readonly [number, number]) => {
    for (let line = start; line < end; line++) read.add(line);
  };
  for (const { type, map } of tokens) if (map && leaves.has(type)) add(map);
  for (const stretch of [...comments, ...definitions.map(({ lines }) => lines)]) add(stretch);
  return read;
}

function lostLines(lines: Lines, read: ReadonlySet<number>): Lost[] {
  return lines.flatMap((text, line): Lost[] => {
    const written = read.has(line) ? "" : text.replace(prefix, "").trim();
    return essence(written) === "" ? [] : [{ what: "words", line, written }];
  });
}
