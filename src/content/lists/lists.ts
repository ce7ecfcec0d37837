import type * as z from "zod";
import type { Position, Problems } from "../../problems/problem.ts";
import { check } from "../fields/check.ts";
import { shapeOf } from "../fields/schema-problems.ts";
import { Yaml } from "../fields/yaml.ts";
import type { Files } from "../files/files.ts";

/** An item of a list file that has passed its schema. */
export interface RecordItem<T> {
  readonly fields: T;
  readonly index: number;
  /** Where the value at a path in the item is. */
  readonly at: (...path: PropertyKey[]) => Position;
}

/** Reads a file that is a list of records, such as `topics.yaml`: empty where it is missing, null where it cannot be read or has another name. */
export function readList<S extends z.ZodType>(
  files: Files,
  path: string,
  schema: S,
  placeholder: Readonly<Record<string, unknown>>,
  problems: Problems,
): RecordItem<z.output<S>>[] | null {
  const source = files.texts.get(path);
  if (!source) return files.misnamed.has(path) ? null : [];
  const yaml = new Yaml(source);
  const read = yaml.read(problems);
  if (read === undefined) return null;
  const value = read ?? [];
  if (!Array.isArray(value)) {
    problems.add("wrong-shape", { expected: ["list"], got: shapeOf(value), value: "" }, yaml.at([]));
    return null;
  }
  return value.flatMap((item, index) => {
    const fields = check(schema, item, { yaml, path: [index] }, problems, placeholder);
    return fields === null ? [] : [{ fields, index, at: (...inner: PropertyKey[]) => yaml.at([index, ...inner]) }];
  });
}
