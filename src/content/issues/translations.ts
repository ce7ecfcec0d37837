import type * as z from "zod";
import type { Language } from "../../domain/language.ts";
import type { Translation } from "../../domain/text.ts";
import type { Problems } from "../../problems/problem.ts";
import { check } from "../fields/check.ts";
import { fieldsAt } from "../fields/schema-fields.ts";
import type { translationSchema } from "../schemas/translation.ts";
import type { Group, TextFile } from "../texts/groups.ts";

/** The checked front matter of a text in each language that it is translated into. */
export function readTranslations<S extends z.ZodType>(
  group: Group,
  schema: S,
  original: z.ZodType,
  problems: Problems,
): ReadonlyMap<Language, z.output<S>> {
  const read = [...group.translations].map(([language, file]) => [language, readTranslation(file, schema, original, problems)] as const);
  return new Map(read.filter((entry): entry is [Language, z.output<S>] => entry[1] !== null));
}

/** A field that only the original may have is reported as that, not as an unknown field. */
function readTranslation<S extends z.ZodType>({ front }: TextFile, schema: S, original: z.ZodType, problems: Problems): z.output<S> | null {
  if (front.value === undefined) return null;
  const own = fieldsAt(schema, []);
  const inherited = fieldsAt(original, []).filter((key) => !own.includes(key) && key in Object(front.value));
  for (const key of inherited) problems.add("inherited-key", { key }, front.yaml.at([key], "key"));
  const value = Object(front.value) === front.value ? omit(front.value as object, inherited) : front.value;
  return check(schema, value, { yaml: front.yaml, path: [] }, problems);
}

function omit(value: object, keys: readonly string[]): object {
  return keys.length === 0 ? value : Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** What readers see about a translation. */
export function translationOf(stated: z.output<typeof translationSchema> | undefined, group: Group): Translation {
  return {
    method: stated?.method ?? null,
    tool: stated?.tool ?? null,
    translator: stated?.translator ?? null,
    reviewer: stated?.reviewer ?? null,
    date: stated?.date ?? null,
    outdated: stated?.of !== undefined && !group.hash().fits(stated.of),
  };
}
