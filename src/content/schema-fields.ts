import * as z from "zod";

/** The names of the fields that a schema knows at a path. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = path.reduce((outer, key) => bare(childOf(outer, key)), bare(schema));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function childOf(schema: z.ZodType, key: PropertyKey): z.ZodType {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)] as z.ZodType;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return schema instanceof z.ZodRecord ? (schema.valueType as z.ZodType) : z.unknown();
}

/** A schema without what wraps it: optional, nullable, a transformation, a choice between text and fields. */
function bare(schema: z.ZodType | undefined): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return bare(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return bare(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) return bare((schema.options as z.ZodType[]).find((option) => option instanceof z.ZodObject));
  return schema ?? z.unknown();
}
