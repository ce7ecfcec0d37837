import * as z from "zod";
import { fieldsOf, unwrapped } from "../content/fields/schema-fields.ts";
import { authorSchema } from "../content/schemas/author.ts";
import { formOf, someText } from "../content/schemas/fields.ts";
import { infoPageSchema } from "../content/schemas/info-page.ts";
import { issueSchema, issueTranslationSchema } from "../content/schemas/issue.ts";
import { mapSchema } from "../content/schemas/map.ts";
import { partnerSchema } from "../content/schemas/partner.ts";
import { regionSchema } from "../content/schemas/region.ts";
import { actionSchema, reportSchema, reportTranslationSchema } from "../content/schemas/report.ts";
import { siteSchema } from "../content/schemas/site.ts";
import { synonymsSchema } from "../content/schemas/synonyms.ts";
import { topicSchema } from "../content/schemas/topic.ts";
import { translationSchema } from "../content/schemas/translation.ts";
import { languages } from "../domain/language.ts";
import { type EditorsLanguage, editorMessages } from "../languages/messages-in.ts";
import { formatIn } from "../problems/say.ts";
import { type FieldRow, fieldRows, fieldWords } from "./field-rows.ts";
import { asMarkdown, markdownTable } from "./markdown-table.ts";

/** What the guide has a table of fields for, by the name that its marker bears. */
export const described: Readonly<Record<string, z.ZodType>> = {
  issue: issueSchema(languages),
  "issue-translation": issueTranslationSchema,
  report: reportSchema,
  action: actionSchema,
  "report-translation": reportTranslationSchema,
  translation: translationSchema,
  page: infoPageSchema,
  site: siteSchema(languages),
  regions: regionSchema(languages),
  topics: topicSchema(languages),
  partners: partnerSchema(languages),
  authors: authorSchema(languages),
  synonyms: synonymsSchema,
  map: mapSchema(languages),
};

/** The fields that have a table of their own. */
const apart = ["translation", "actions"];

/** The table of the fields of a schema: name, whether it is needed, what it takes, what it is for, an example. */
export function fieldTable(name: string, language: EditorsLanguage): string {
  const schema = described[name];
  if (!schema) throw new Error(`There is no table of fields called ${name}.`);
  const words = editorMessages("guide", language);
  return markdownTable(
    words.columns,
    fieldRows(schema, apart).map((row) => cells(row, language)),
  );
}

function cells({ name, within, schema, needed, meaning }: FieldRow, language: EditorsLanguage): string[] {
  const words = editorMessages("guide", language);
  const { meaning: whatFor, takes } = fieldWords(meaning, language);
  const own = name === null ? words.eachLine : `\`${name}\``;
  return [
    within === null ? own : words.within({ name: own, outer: `\`${within}\`` }),
    needed ? words.yes : words.no,
    takes ?? taken(schema, language),
    whatFor,
    `\`${meaning.example}\``,
  ];
}

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
