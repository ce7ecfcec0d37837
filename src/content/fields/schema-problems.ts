import type * as z from "zod";
import { fold, slugify } from "../../domain/slug.ts";
import type { TextFormat, ValueShape } from "../../problems/facts.ts";
import type { Position, Problems } from "../../problems/problem.ts";
import { nearestName } from "../files/spanish-names.ts";
import { suggestMonth } from "../files/suggest-month.ts";
import { day, host, id, placeCode, slug, webAddress } from "../schemas/fields.ts";
import { isOpen } from "./open-text.ts";
import { fieldsAt } from "./schema-fields.ts";
import type { Yaml } from "./yaml.ts";

/** Where a value that is checked came from: its YAML, and the path to it in there. */
export interface Origin {
  readonly yaml: Yaml;
  readonly path: readonly PropertyKey[];
}

type Issue = z.core.$ZodIssue;

/** Turns what a schema complains of into problems: where they are, and what an editor needs to know to mend them. */
export class SchemaProblems {
  readonly #schema: z.ZodType;
  readonly #value: unknown;
  readonly #origin: Origin;
  readonly #problems: Problems;

  constructor(schema: z.ZodType, value: unknown, origin: Origin, problems: Problems) {
    this.#schema = schema;
    this.#value = value;
    this.#origin = origin;
    this.#problems = problems;
  }

  /** @param above The path of the value that the issues' own paths begin at. */
  note(issues: readonly Issue[], above: readonly PropertyKey[] = []): void {
    const misspelt = this.#misspelt(issues, above);
    for (const issue of issues) this.#noteOne(issue, [...above, ...issue.path], misspelt);
  }

  /** The paths of fields that are there under a name near their own: that they are missing is not reported, too. */
  #misspelt(issues: readonly Issue[], above: readonly PropertyKey[]): ReadonlySet<string> {
    return new Set(
      issues.flatMap((issue) => {
        if (issue.code !== "unrecognized_keys") return [];
        const path = [...above, ...issue.path];
        return issue.keys.map((key) => [...path, nearestName(key, fieldsAt(this.#schema, path))].join("/"));
      }),
    );
  }

  #noteOne(issue: Issue, path: readonly PropertyKey[], misspelt: ReadonlySet<string>): void {
    const value = path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], this.#value);
    if (issue.code === "unrecognized_keys") this.#unknownKeys(issue.keys, path);
    else if (value === undefined && misspelt.has(path.join("/"))) return;
    else if (value === undefined) this.#missingKey(path);
    else if (issue.code === "invalid_union") this.note(suggestion(issue), path);
    else if (issue.code === "too_big" && issue.origin === "array") this.#tooMany(Number(issue.maximum), path);
    else this.#wrongValue(issue, value, this.#at(path));
  }

  /** Told at the first that is one too many. */
  #tooMany(most: number, path: readonly PropertyKey[]): void {
    this.#problems.add("too-many", { most }, this.#at([...path, most]));
  }

  #unknownKeys(keys: readonly string[], path: readonly PropertyKey[]): void {
    const known = fieldsAt(this.#schema, path);
    for (const key of keys) {
      this.#problems.add("unknown-key", { key, known, nearest: nearestName(key, known) }, this.#at([...path, key], "key"));
    }
  }

  #missingKey(path: readonly PropertyKey[]): void {
    this.#problems.add("missing-key", { key: String(path.at(-1)) }, { ...this.#at(path.slice(0, -1)), length: 1 });
  }

  #wrongValue(issue: Issue, value: unknown, at: Position): void {
    const problems = this.#problems;
    if (issue.code === "invalid_value") {
      const allowed = issue.values.map(String);
      problems.add("not-one-of", { value: String(value), allowed, nearest: nearestName(String(value), allowed) }, at);
    } else if (typeof value === "number" && isRange(issue)) problems.add("out-of-range", { value: String(value) }, at);
    else if (issue.code === "too_small" && issue.minimum > 1) problems.add("too-few", { least: Number(issue.minimum) }, at);
    else if (issue.code === "too_small") problems.add("empty", {}, at);
    else if (issue.code === "too_big") problems.add("too-long", { most: Number(issue.maximum) }, at);
    else if (issue.code === "custom" && isOpen(value)) problems.add("unwritten-text", { mayWait: false }, at);
    else if (issue.code === "custom") problems.add("wrong-format", wrongFormat(issue.params?.format as TextFormat, String(value)), at);
    else problems.add("wrong-shape", wrongShape(issue, value), at);
  }

  #at(path: readonly PropertyKey[], part: "key" | "value" = "value"): Position {
    return this.#origin.yaml.at([...this.#origin.path, ...path], part);
  }
}

/** Whether a number is refused for its size, or for not being whole. */
function isRange(issue: Issue): boolean {
  return issue.code === "too_small" || (issue.code === "invalid_type" && issue.expected === "int");
}

/** Of a value that fits none of several forms: the complaints of the form that it comes nearest to. */
function suggestion({ errors }: z.core.$ZodIssueInvalidUnion): readonly Issue[] {
  return errors.find((complaints) => !complaints.some(({ code, path }) => code === "invalid_type" && path.length === 0)) ?? errors[0] ?? [];
}

const shapes: Readonly<Record<string, ValueShape>> = {
  string: "text",
  number: "number",
  int: "number",
  boolean: "boolean",
  array: "list",
  object: "mapping",
  record: "mapping",
  null: "nothing",
};

function wrongFormat(format: TextFormat, value: string) {
  return { format, value, suggestion: suggestValue(format, value) };
}

function wrongShape(issue: Issue, value: unknown) {
  const expected = issue.code === "invalid_type" ? issue.expected : "string";
  return { expected: [shapes[expected] ?? "text"], got: shapeOf(value), value: typeof value === "object" ? "" : String(value) };
}

/** What a value is, in an editor's words. */
export function shapeOf(value: unknown): ValueShape {
  if (value === null || value === undefined) return "nothing";
  return Array.isArray(value) ? "list" : (shapes[typeof value] ?? "mapping");
}

/** A way in which a value of a format is mended, and what it has to be then. */
const menders: Partial<Record<TextFormat, readonly [mend: (value: string) => string, schema: z.ZodString]>> = {
  date: [suggestDay, day],
  id: [slugify, id],
  slug: [slugify, slug],
  url: [suggestAddress, webAddress],
  host: [(value) => URL.parse(value)?.origin ?? "", host],
  "place-code": [(value) => value.trim().toUpperCase(), placeCode],
};

/** The value that an editor probably meant by one of the wrong format; null where that is not clear. */
export function suggestValue(format: TextFormat, value: string): string | null {
  const [mend, schema] = menders[format] ?? [];
  const suggestion = mend?.(value) ?? "";
  return suggestion !== value && schema?.safeParse(suggestion).success ? suggestion : null;
}

/** A day with its month in words, with its parts in the other order where that is the only one, or without its zeros. */
function suggestDay(value: string): string {
  const parts = fold(value).match(/\d+|\p{L}{3,}/gu) ?? [];
  const year = parts.find((part) => /^\d{4}$/.test(part));
  const word = parts.find((part) => /\D/.test(part));
  const [first = "", second, ...more] = parts.filter((part) => /^\d{1,2}$/.test(part));
  if (!year || more.length > 0) return "";
  if (word) return second ? "" : `${suggestMonth(`${word} ${year}`)?.id}-${first.padStart(2, "0")}`;
  const [month, day] = parts[0] === year || Number(first) <= 12 ? [first, second] : [second, first];
  return parts[0] === year || Number(first) > 12 || first === second
    ? [year, month?.padStart(2, "0"), day?.padStart(2, "0")].join("-")
    : "";
}

function suggestAddress(value: string): string {
  const bare = value
    .trim()
    .replace(/^<(.*)>$/s, "$1")
    .replaceAll(" ", "%20");
  // Two addresses leave open which one is meant.
  if (bare.split("//").length > 2) return value;
  return /^[\w-]{1,63}\.[\w.-]{2,200}(\/|$)/.test(bare) ? `https://${bare}` : bare;
}
