import { isDeepStrictEqual } from "node:util";
import type { Body, Lines, Row, TextRun } from "./body.ts";
import { readBody } from "./body.ts";
import { mapPieces, plain, type TextPiece } from "./pieces.ts";
import { writePieces } from "./write-pieces.ts";

/** Gives the new pieces of a line, or null where there are none. */
type Change = (pieces: readonly TextPiece[]) => readonly TextPiece[] | null;

/** A line that Markdown has no way to write as it is meant. */
class Unwritable extends Error {}

/**
 * Writes a text with other words in the same Markdown, and reads it back to see that it is the same.
 * @returns null where the Markdown would not be the same.
 */
export function writeBody(body: Body, change: Change): string | null {
  try {
    const runs = body.runs.map((run) => changed(run, change));
    const text = write(body, runs);
    return isMeant(text, body, runs) ? text : null;
  } catch (error) {
    if (error instanceof Unwritable) return null;
    throw error;
  }
}

function changed(run: TextRun, change: Change): TextRun {
  if (run.kind === "row") return { ...run, cells: run.cells.map((cell) => plain(given(change(cell)))) };
  const pieces = plain(given(change(run.pieces)));
  return { ...run, pieces: run.heading ? withoutIds(pieces) : pieces };
}

/** `{#…}` at the end of a heading would choose its id. */
function withoutIds(pieces: readonly TextPiece[]): TextPiece[] {
  return mapPieces(pieces, (piece) => [piece.kind === "words" ? { ...piece, text: piece.text.replaceAll("{#", "{ #") } : piece]);
}

function write({ lines }: Body, runs: readonly TextRun[]): string {
  const written: string[][] = [];
  let next = 0;
  for (const run of runs) {
    written.push(lines.slice(next, run.from), run.kind === "row" ? [writeRow(run, lines)] : writeLines(run, lines));
    next = run.kind === "row" ? run.from + 1 : run.to;
  }
  return [...written, lines.slice(next)].flat().join("\n");
}

function writeLines(run: Lines, lines: readonly string[]): string[] {
  const { from, pieces, heading, content } = run;
  // Nothing can be there: an empty heading has no line of its own to be written anew.
  if (pieces.length === 0) return lines.slice(from, run.to);
  const read = content.split("\n");
  const own = written(pieces);
  const id = heading?.chosen ? ` {#${heading.chosen}}` : "";
  if (heading?.isOneLine) own[0] = own[0]?.replace(/#$/, "\\#") as string;
  own[own.length - 1] += id;
  return own.map((line, n) => {
    const at = Math.min(n, read.length - 1);
    return prefixOf(lines[from + at] as string, read[at] as string) + line;
  });
}

function written(pieces: readonly TextPiece[]): string[] {
  return given(writePieces(pieces));
}

function given<T>(value: T | null): T {
  if (value === null) throw new Unwritable();
  return value;
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

function writeRow({ from, cells, content }: Row, lines: readonly string[]): string {
  const own = cells.map((cell) => (cell.length === 0 ? "" : written(cell).join(" ").replaceAll("|", "\\|")));
  return `${tablePrefix(lines[from] as string, content)}| ${own.join(" | ")} |`;
}

/** What is before a table: signs of quotations and lists, and their spaces. */
function tablePrefix(line: string, firstCell: string): string {
  const bar = line.indexOf("|");
  const word = firstCell === "" ? -1 : line.indexOf(firstCell.slice(0, 1));
  const at = [bar, word].filter((place) => place !== -1).sort((a, b) => a - b)[0] ?? 0;
  return line.slice(0, at);
}

/** Whether a written text is read as it is meant: the same blocks, and in their lines the pieces that were to be written. */
function isMeant(text: string, body: Body, runs: readonly TextRun[]): boolean {
  const back = readBody(text, (words) => [{ kind: "words", text: words }]);
  return isDeepStrictEqual(blocksOf(back), blocksOf(body)) && isDeepStrictEqual(back.runs.map(meaningOf), runs.map(meaningOf));
}

function blocksOf({ tokens }: Body) {
  return tokens.map(({ type, tag, attrs, info, hidden, level, content }) => {
    const isProse = type === "inline";
    return { type, tag, attrs, info, hidden, level, content: isProse ? "" : content };
  });
}

function meaningOf(run: TextRun) {
  if (run.kind === "row") return run.cells.map(plain);
  return { pieces: plain(run.pieces), chosen: run.heading?.chosen ?? null };
}
