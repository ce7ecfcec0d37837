import * as z from "zod";
import { fieldsOf, unwrapped } from "../content/fields/schema-fields.ts";
import { formOf, someText } from "../content/schemas/fields.ts";
import { type EditorsLanguage, editorMessages } from "../languages/messages-in.ts";
import { formatIn } from "../problems/say.ts";
import { asMarkdown } from "./markdown-table.ts";

/** What is written in a field, in an editor's words. */
export function taken(schema: z.ZodType, language: EditorsLanguage): string {
  const { forms } = editorMessages("guide", language);
  const inner = unwrapped(schema);
  if (schema instanceof z.ZodNullable) return forms.orNull({ what: taken(inner as z.ZodType, language) });
  if (inner) return taken(inner, language);
  if (schema instanceof z.ZodUnion) return forms.orEach({ what: taken(schema.options[0] as z.ZodType, language) });
  if (schema instanceof z.ZodArray) return forms.list({ of: taken(schema.element as z.ZodType, language), least: leastOf(schema) });
  return takenPlain(schema, language);
}

function takenPlain(schema: z.ZodType, language: EditorsLanguage): string {
  const { forms } = editorMessages("guide", language);
  if (schema instanceof z.ZodString) return text(schema, language);
  if (schema instanceof z.ZodEnum) return forms.oneOf({ options: schema.options.map((option) => `\`${option}\``) });
  if (schema instanceof z.ZodNumber) return forms.number;
  if (schema instanceof z.ZodBoolean) return forms.boolean;
  return forms.fields({ names: fieldsOf(schema).map(([name]) => `\`${name}\``) });
}

function text(schema: z.ZodString, language: EditorsLanguage): string {
  const { forms } = editorMessages("guide", language);
  const { maxLength } = schema;
  if (maxLength !== null && maxLength !== someText.maxLength) return forms.shortText({ most: maxLength });
  const form = formOf(schema);
  return form ? asMarkdown(formatIn(language, form.format)) : forms.text;
}

function leastOf(schema: z.ZodArray): number {
  const rules = (schema._zod.def.checks ?? []).map((check) => check._zod.def);
  return rules.find((rule): rule is z.core.$ZodCheckMinLengthDef => rule.check === "min_length")?.minimum ?? 0;
}
