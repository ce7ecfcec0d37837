import type { Reading } from "../../src/views/reading.ts";
import type { Column, Columns, ColumnWords } from "./table.ts";

/** Describes the columns of a table (Frictionless Table Schema; the same in its versions 1 and 2). */
export function tableSchema<T, Name extends string>(
  columns: Columns<T, Name>,
  words: Readonly<Record<Name, ColumnWords>>,
  primaryKey: readonly Name[],
  reading: Reading,
) {
  const entries = Object.entries(columns) as [Name, Column<T>][];
  const fields = entries.map(([name, { type, format, constraints }]) => {
    const { title, text: description } = words[name];
    const held = typeof constraints === "function" ? constraints(reading) : constraints;
    const known = held && Object.keys(held).length > 0 ? { constraints: held } : {};
    return { name, title, description, type, format: format ?? "default", ...known };
  });
  return { fields, primaryKey, missingValues: [""] };
}
