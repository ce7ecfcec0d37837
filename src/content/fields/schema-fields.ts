import * as z from "zod";
import { formOf } from "../schemas/fields.ts";

/** The names of the fields that a schema knows at a path. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = path.reduce((outer, key) => bare(childOf(outer, key)), bare(schema));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The fields of a schema, or of the items of its list, by their names; none where it has none. */
export function fieldsOf(schema: z.ZodType): readonly (readonly [name: string, field: z.ZodType])[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element as z.ZodType);
  return inner instanceof z.ZodObject ? (Object.entries(inner.shape) as [string, z.ZodType][]) : [];
}

/** The names of the fields that take any words, be they those that represent a missing text: no format refuses these. */
export function wordFieldsOf(schema: z.ZodType): string[] {
  const takesAny = (field: z.ZodType) => field instanceof z.ZodString && formOf(field) === undefined;
  return fieldsOf(schema).flatMap(([name, field]) => (takesAny(bare(field)) ? [name] : []));
}

function childOf(schema: z.ZodType, key: PropertyKey): z.ZodType {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)] as z.ZodType;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return schema instanceof z.ZodRecord ? (schema.valueType as z.ZodType) : z.unknown();
}

/** A schema without what wraps it: optional, nullable, a transformation, a choice between text and fields. */
function bare(schema: z.ZodType | undefined): z.ZodType {
  if (schema instanceof z.ZodUnion) return bare((schema.options as z.ZodType[]).find((option) => option instanceof z.ZodObject));
  const inner = schema && unwrapped(schema);
  return inner ? bare(inner) : (schema ?? z.unknown());
}

/** What is in a wrapper: optional, nullable, a transformation before or after; null for what is none. */
export function unwrapped(schema: z.ZodType): z.ZodType | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schema.unwrap() as z.ZodType;
  if (schema instanceof z.ZodPipe) return (schema.in instanceof z.ZodTransform ? schema.out : schema.in) as z.ZodType;
  return null;
}
