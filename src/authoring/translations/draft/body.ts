import { isDeepStrictEqual } from "node:util";
import type Token from "markdown-it/lib/token.mjs";
import { type ParsedHeading, parseMarkdown } from "../../../markdown/parse.ts";
import { inlinesOf } from "../../../markdown/read-inlines.ts";
import { mapInlines, type SourceInline, tidy } from "../../../markdown/tree.ts";
import { escapeCell, escapeHeadingEnd, escapeStart, withoutId, withoutNames, writeInlines } from "../../../markdown/write.ts";

/** A Markdown text, of which all lines stay as they are but those that hold words. */
export interface Body {
  readonly lines: readonly string[];
  readonly tokens: readonly Token[];
  readonly runs: readonly TextRun[];
}

/** Lines that hold words: those of a paragraph, a heading, or the row of a table. */
export type TextRun = Lines | Row;

interface Lines {
  readonly kind: "lines";
  readonly from: number;
  /** The line after the last. */
  readonly to: number;
  readonly inlines: readonly SourceInline[];
  /** The heading that it is, if it is one. */
  readonly heading: { readonly chosen: string | null; readonly isOneLine: boolean } | null;
  /** As the parser read it, to find what is before it on each line. */
  readonly content: string;
}

interface Row {
  readonly kind: "row";
  readonly from: number;
  readonly cells: readonly (readonly SourceInline[])[];
  /** The first cell, as the parser read it. */
  readonly content: string;
}

/** Finds the names in words. */
export type NameFinder = (text: string) => readonly SourceInline[];

/** Reads a text to be translated. */
export function readBody(text: string, named: NameFinder): Body {
  const { tokens, headings } = parseMarkdown(text);
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const byToken = new Map(headings.map((heading) => [heading.token, heading]));
  return { lines, tokens, runs: tokens.flatMap((token, n) => runAt(tokens, n, token, byToken, named)) };
}

function runAt(
  tokens: readonly Token[],
  n: number,
  token: Token,
  headings: ReadonlyMap<Token, ParsedHeading>,
  named: NameFinder,
): TextRun[] {
  if (token.type === "tr_open") return [rowAt(tokens, n, named)];
  if (token.type !== "inline" || token.map === null) return [];
  const [from, to] = token.map;
  const opening = tokens[n - 1] as Token;
  const heading = headings.get(opening);
  const kind = heading ? { chosen: heading.chosen ? heading.id : null, isOneLine: opening.markup.startsWith("#") } : null;
  return [{ kind: "lines", from, to, inlines: withNames(token, named), heading: kind, content: token.content }];
}

function rowAt(tokens: readonly Token[], n: number, named: NameFinder): TextRun {
  let end = n;
  while (tokens[end]?.type !== "tr_close") end += 1;
  const cells = tokens.slice(n, end).filter(({ type }) => type === "inline");
  const from = tokens[n]?.map?.[0] ?? 0;
  return { kind: "row", from, cells: cells.map((cell) => withNames(cell, named)), content: cells[0]?.content ?? "" };
}

function withNames(token: Token, named: NameFinder): SourceInline[] {
  return tidy(mapInlines(inlinesOf(token), (inline) => (inline.kind === "text" ? named(inline.text) : [inline])));
}

/** A line that Markdown has no way to write as it is meant. */
class Unwritable extends Error {}

/**
 * Writes a text with other words in the same Markdown, and reads it back to see that it is the same.
 * @param change Gives the new parts of a line.
 * @returns null where the Markdown would not be the same.
 */
export function writeBody(body: Body, change: (line: readonly SourceInline[]) => readonly SourceInline[] | null): string | null {
  try {
    const runs = body.runs.map((run) => changed(run, (line) => withoutNames(given(change(line)))));
    for (const isCareful of [false, true]) {
      const text = write(body, runs, isCareful);
      if (isMeant(text, body, runs)) return text;
    }
    return null;
  } catch (error) {
    if (error instanceof Unwritable) return null;
    throw error;
  }
}

function given<T>(value: T | null): T {
  if (value === null) throw new Unwritable();
  return value;
}

function changed(run: TextRun, change: (line: readonly SourceInline[]) => readonly SourceInline[]): TextRun {
  if (run.kind === "row") return { ...run, cells: run.cells.map(change) };
  const inlines = change(run.inlines);
  return { ...run, inlines: run.heading ? withoutId(inlines) : inlines };
}

function write({ lines }: Body, runs: readonly TextRun[], isCareful: boolean): string {
  const written: string[][] = [];
  let next = 0;
  for (const run of runs) {
    written.push(lines.slice(next, run.from), run.kind === "row" ? [writeRow(run, lines, isCareful)] : writeLines(run, lines, isCareful));
    next = run.kind === "row" ? run.from + 1 : run.to;
  }
  return [...written, lines.slice(next)].flat().join("\n");
}

function writeLines({ from, to, inlines, heading, content }: Lines, lines: readonly string[], isCareful: boolean): string[] {
  // Nothing can be there: an empty heading has no line of its own to be written anew.
  if (inlines.length === 0) return lines.slice(from, to);
  const read = content.split("\n");
  const text = given(writeInlines(inlines, isCareful));
  const own = heading?.isOneLine ? [escapeHeadingEnd(text)] : text.split("\n").map(escapeStart);
  if (heading?.chosen) own[own.length - 1] += ` {#${heading.chosen}}`;
  return own.map((line, n) => {
    const at = Math.min(n, read.length - 1);
    return prefixOf(lines[from + at] as string, read[at] as string) + line;
  });
}

/** What is on a line before its words: signs of quotations, lists and headings, and their spaces. */
function prefixOf(line: string, words: string): string {
  const core = words.trim();
  const whole = line.trimEnd();
  let end = whole.length;
  while (whole[end - 1] === "#") end -= 1;
  const open = whole.slice(0, end);
  for (const candidate of [/[ \t]$/.test(open) ? open.trimEnd() : whole, whole]) {
    if (candidate.endsWith(core)) return candidate.slice(0, candidate.length - core.length);
  }
  throw new Unwritable();
}

function writeRow({ from, cells, content }: Row, lines: readonly string[], isCareful: boolean): string {
  const own = cells.map((cell) => escapeCell(given(writeInlines(cell, isCareful)).replaceAll("\n", " ")));
  return `${tablePrefix(lines[from] as string, content)}| ${own.join(" | ")} |`;
}

/** What is before a table: signs of quotations and lists, and their spaces. */
function tablePrefix(line: string, firstCell: string): string {
  const bar = line.indexOf("|");
  const word = firstCell === "" ? -1 : line.indexOf(firstCell.slice(0, 1));
  const at = [bar, word].filter((place) => place !== -1).sort((a, b) => a - b)[0] ?? 0;
  return line.slice(0, at);
}

/** Whether a written text is read as it is meant: the same blocks, and in their lines the parts that were to be written. */
function isMeant(text: string, body: Body, runs: readonly TextRun[]): boolean {
  const back = readBody(text, (words) => [{ kind: "text", text: words }]);
  return isDeepStrictEqual(blocksOf(back), blocksOf(body)) && isDeepStrictEqual(back.runs.map(meaningOf), runs.map(meaningOf));
}

function blocksOf({ tokens }: Body) {
  return tokens.map(({ type, tag, attrs, info, hidden, level, content }) => {
    return { type, tag, attrs, info, hidden, level, content: type === "inline" ? "" : content };
  });
}

function meaningOf(run: TextRun) {
  return run.kind === "row" ? run.cells : { inlines: run.inlines, chosen: run.heading?.chosen ?? null };
}
