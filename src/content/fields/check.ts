import type * as z from "zod";
import type { Problems } from "../../problems/problem.ts";
import { placeholderText } from "../schemas/placeholder.ts";
import { type Origin, SchemaProblems } from "./schema-problems.ts";

/** What is in for faulty fields that are no texts, by their names. */
type Placeholders = Readonly<Record<string, unknown>>;
type Holder = Record<PropertyKey, unknown>;

/**
 * Checks a value against a schema and notes what is wrong with it.
 * So that the rules that follow can look for more, a faulty value is not given up: what is faulty in it is taken from
 * `spare` by its name, or is a spare text, or is left out. Nothing is built from it, since a problem was noted.
 * @returns the value in the schema's form, or null where not even that was possible.
 */
export function check<S extends z.ZodType>(
  schema: S,
  value: unknown,
  origin: Origin,
  problems: Problems,
  placeholder: Placeholders = {},
): z.output<S> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const { issues } = result.error;
  new SchemaProblems(schema, value, origin, problems).note(issues);
  return schema.safeParse(mend(value, issues, placeholder)).data ?? null;
}

function mend(value: unknown, issues: readonly z.core.$ZodIssue[], placeholder: Placeholders): unknown {
  const mended: unknown = Object(value) === value ? structuredClone(value) : {};
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") drop(at(mended, issue.path), issue.keys);
    else if (issue.path.length > 0) replace(at(mended, issue.path.slice(0, -1)), issue.path.at(-1) as PropertyKey, issue, placeholder);
  }
  return Object(value) === value ? mended : { ...placeholder };
}

function drop(holder: unknown, keys: readonly string[]): void {
  for (const key of keys) delete (holder as Holder)[key];
}

function replace(holder: unknown, key: PropertyKey, issue: z.core.$ZodIssue, placeholder: Placeholders): void {
  if (Object(holder) !== holder) return;
  if (Object.hasOwn(placeholder, key)) (holder as Holder)[key] = placeholder[String(key)];
  else if (wantsText(issue)) (holder as Holder)[key] = placeholderText;
  else delete (holder as Holder)[key];
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Holder | null | undefined)?.[key], value);
}

/** Whether what a schema complains of should have been a text. */
function wantsText(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "invalid_type") return issue.expected === "string";
  if (issue.code === "too_small" || issue.code === "too_big") return issue.origin === "string";
  return issue.code === "custom" || issue.code === "invalid_union";
}
