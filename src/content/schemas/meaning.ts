import * as z from "zod";

/** Words for editors, in both of their languages. */
export interface EditorsWords {
  readonly en: string;
  readonly es: string;
}

/** What the editors' guide and their programs tell of a field. */
export interface Meaning extends EditorsWords {
  /** A right value, as it is in YAML. */
  readonly example: string;
  /** What is written there, where the schema alone does not say it well. */
  readonly takes?: EditorsWords;
}

const meanings = z.registry<Meaning>();

/** A field of its own with what it means: tables of the guide and JSON Schemas are made from that. */
export function field<S extends z.ZodType>(schema: S, meaning: Meaning): S {
  const own = schema.clone();
  meanings.add(own, meaning);
  return own;
}

/** What a field means; undefined for a schema that is none. */
export function meaningOf(schema: z.core.$ZodType): Meaning | undefined {
  return meanings.get(schema);
}
