import type Token from "markdown-it/lib/token.mjs";
import { type ParsedHeading, parseMarkdown } from "../../../markdown/parse.ts";
import { mapPieces, type TextPiece, tidy } from "./pieces.ts";
import { readPieces } from "./read-pieces.ts";

/** A Markdown text, of which all lines stay as they are but those that hold words. */
export interface Body {
  readonly lines: readonly string[];
  readonly tokens: readonly Token[];
  readonly runs: readonly TextRun[];
}

/** Lines that hold words: those of a paragraph, a heading, or the row of a table. */
export type TextRun = Lines | Row;

export interface Lines {
  readonly kind: "lines";
  readonly from: number;
  /** The line after the last. */
  readonly to: number;
  readonly pieces: readonly TextPiece[];
  /** The heading that it is, if it is one. */
  readonly heading: { readonly chosen: string | null; readonly isOneLine: boolean } | null;
  /** As the parser read it, to find what is before it on each line. */
  readonly content: string;
}

export interface Row {
  readonly kind: "row";
  readonly from: number;
  readonly cells: readonly (readonly TextPiece[])[];
  /** The first cell, as the parser read it. */
  readonly content: string;
}

/**
 * Reads a text to be translated.
 * @param named Finds the names in words.
 */
export function readBody(text: string, named: (text: string) => readonly TextPiece[]): Body {
  const { tokens, headings } = parseMarkdown(text);
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const byToken = new Map(headings.map((heading) => [heading.token, heading]));
  return { lines, tokens, runs: tokens.flatMap((token, n) => runAt(tokens, n, token, byToken, named)) };
}

type Named = (text: string) => readonly TextPiece[];

function runAt(tokens: readonly Token[], n: number, token: Token, headings: ReadonlyMap<Token, ParsedHeading>, named: Named): TextRun[] {
  if (token.type === "tr_open") return [rowAt(tokens, n, named)];
  if (token.type !== "inline" || token.map === null) return [];
  const [from, to] = token.map;
  const opening = tokens[n - 1] as Token;
  const heading = headings.get(opening);
  const kind = heading ? { chosen: heading.chosen ? heading.id : null, isOneLine: opening.markup.startsWith("#") } : null;
  return [{ kind: "lines", from, to, pieces: withNames(readPieces(token), named), heading: kind, content: token.content }];
}

function rowAt(tokens: readonly Token[], n: number, named: Named): TextRun {
  let end = n;
  while (tokens[end]?.type !== "tr_close") end += 1;
  const cells = tokens.slice(n, end).filter(({ type }) => type === "inline");
  return {
    kind: "row",
    from: tokens[n]?.map?.[0] ?? 0,
    cells: cells.map((cell) => withNames(readPieces(cell), named)),
    content: cells[0]?.content ?? "",
  };
}

function withNames(pieces: readonly TextPiece[], named: Named): TextPiece[] {
  return tidy(mapPieces(pieces, (piece) => (piece.kind === "words" ? named(piece.text) : [piece])));
}
