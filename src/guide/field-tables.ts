import type * as z from "zod";
import { authorSchema } from "../content/schemas/author.ts";
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
import { type FieldRow, fieldRows, fieldWords } from "./field-rows.ts";
import { markdownTable } from "./markdown-table.ts";
import { taken } from "./taken.ts";

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
