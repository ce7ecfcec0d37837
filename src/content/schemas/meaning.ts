import * as z from "zod";

/** What the editors' guide and their programs say of a field, in all languages. */
export interface Meaning {
  /** The key of its words in `fields.yaml` of a language: `action.place`. */
  readonly key: string;
  /** A right value, as it is in YAML. */
  readonly example: string;
}

const meanings = z.registry<Meaning>();

/** A field of its own with what it means: tables of the guide and JSON Schemas are made from that. */
export function field<S extends z.ZodType>(schema: S, key: string, example: string): S {
  const own = schema.clone();
  meanings.add(own, { key, example });
  return own;
}

/** What a field means; undefined for a schema that is none. */
export function meaningOf(schema: z.core.$ZodType): Meaning | undefined {
  return meanings.get(schema);
}
