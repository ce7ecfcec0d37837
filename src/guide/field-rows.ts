import type * as z from "zod";
import { fieldsOf } from "../content/fields/schema-fields.ts";
import { type Meaning, meaningOf } from "../content/schemas/meaning.ts";
import { type EditorsLanguage, editorMessages } from "../languages/messages-in.ts";

/** A field, as a row of a table. */
export interface FieldRow {
  /** Null for what has no name: a line of a list of texts. */
  readonly name: string | null;
  /** The field that it is a part of; null where it is by itself. */
  readonly within: string | null;
  readonly needed: boolean;
  readonly schema: z.ZodType;
  readonly meaning: Meaning;
}

/**
 * The fields of a schema, and behind each the fields that it is made of.
 * @param apart The names of fields that are not taken apart here.
 * @throws Error where a field does not say what it is for.
 */
export function fieldRows(schema: z.ZodType, apart: readonly string[] = []): FieldRow[] {
  const fields = fieldsOf(schema);
  return fields.length === 0 ? [row(null, schema, null)] : rows(schema, null, apart);
}

function rows(schema: z.ZodType, within: string | null, apart: readonly string[]): FieldRow[] {
  return fieldsOf(schema).flatMap(([name, field]) => [
    row(name, field, within),
    ...(apart.includes(name) || isWords(field) ? [] : rows(field, name, apart)),
  ]);
}

/** Whether what a field takes apart are the languages of its words, which need no line each. */
function isWords(field: z.ZodType): boolean {
  return fieldsOf(field).every(([, inner]) => meaningOf(inner) === undefined);
}

function row(name: string | null, schema: z.ZodType, within: string | null): FieldRow {
  const meaning = meaningOf(schema);
  if (!meaning) throw new Error(`The field ${name} does not say what it is for: wrap it in field().`);
  return { name, within, schema, meaning, needed: schema._zod.optin !== "optional" };
}

/** What a field is for, and what it takes, where its schema alone does not say it well. */
interface FieldWords {
  readonly meaning: string;
  readonly takes?: string;
}

/**
 * The words of a field in a language.
 * @throws Error where there are none.
 */
export function fieldWords({ key }: Meaning, language: EditorsLanguage): FieldWords {
  const [group = "", name = ""] = key.split(".");
  const groups: Readonly<Record<string, Readonly<Record<string, FieldWords>>>> = editorMessages("fields", language);
  const words = groups[group]?.[name];
  if (!words) throw new Error(`src/languages/${language}/fields.yaml has no ${key}.`);
  return words;
}
