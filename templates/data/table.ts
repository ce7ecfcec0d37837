import { stringify } from "csv-stringify/sync";
import type { Reading } from "../../src/views/reading.ts";

/** What a cell holds; a text that is not known is null, and is as an empty cell. */
export type Cell = string | number | null;

/** What is true of every cell of a column (Frictionless Table Schema). */
export interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Of the whole cell, without `^` and `$`, as in XML Schema. */
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/** A column of a table that has a row for each of some things. */
export interface Column<T> {
  /** A type of Frictionless Table Schema. */
  readonly type: "string" | "integer" | "date" | "yearmonth";
  readonly format?: "uri";
  readonly constraints?: Constraints | ((reading: Reading) => Constraints);
  readonly cell: (thing: T, reading: Reading) => Cell;
}

/** The columns of a table by their names, in their order. */
export type Columns<T, Name extends string = string> = Readonly<Record<Name, Column<T>>>;

/** What a column is called, and what it holds. */
export interface ColumnWords {
  readonly title: string;
  readonly text: string;
}

/** A table as a file: a header, and a line for each thing, in one language. */
export interface Table<T> {
  /** The whole file: CSV (RFC 4180) in UTF-8, without a byte order mark. */
  readonly text: string;
  readonly header: string;
  /** The line of each thing, with its end. */
  readonly lines: ReadonlyMap<T, string>;
}

const lineEnd = "\r\n";

/** Writes a table. No cell can be a formula, and none has a line break: so each thing has one line. */
export function table<T>(columns: Columns<T>, things: readonly T[], reading: Reading): Table<T> {
  const cells = Object.values(columns).map(({ cell }) => cell);
  const rows = things.map((thing) => cells.map((cell) => safe(cell(thing, reading))));
  const text = stringify([Object.keys(columns), ...rows], { record_delimiter: lineEnd, escape_formulas: true });
  const [header = "", ...lines] = text.split(lineEnd).map((line) => line + lineEnd);
  return { text, header, lines: new Map(things.map((thing, n) => [thing, lines[n] as string])) };
}

function safe(cell: Cell): Cell {
  return typeof cell === "string" ? cellText(cell) : cell;
}

/** Line breaks and other characters that control a terminal or a table. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** A semicolon, behind which a spreadsheet of some languages begins a cell, even in a file with commas, and a sign of a formula. */
const laterFormula = /;(?=[\s"']*[=+\-@＝＋－＠])/gu;

/**
 * A text as it is in a cell of a CSV file: in one line, and no formula behind a semicolon. One at the beginning is
 * disarmed in the same way, by an apostrophe, where the file is written (OWASP, "CSV Injection").
 */
function cellText(text: string): string {
  return text.replace(controls, " ").trim().replace(laterFormula, ";'");
}

/** Several values in one cell. A semicolon only ever separates: within a value it becomes a comma. */
export function list(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(";", ",")).join(";");
}
