import { parse } from "yaml";
import * as z from "zod";
import { formOf } from "../content/schemas/fields.ts";
import { type Meaning, meaningOf } from "../content/schemas/meaning.ts";
import { languages } from "../domain/language.ts";
import { type EditorsLanguage, editorsLanguages } from "../languages/messages-in.ts";
import { emptyIn, formatIn } from "../problems/say.ts";
import { fieldWords } from "./field-rows.ts";
import { described } from "./field-tables.ts";

type Json = z.core.JSONSchema.BaseSchema;

/** Which of an editor's files each schema is for, by the schema's name. */
const files: Readonly<Record<string, string>> = {
  site: "site.yaml",
  regions: "regions.yaml",
  topics: "topics.yaml",
  partners: "partners.yaml",
  authors: "authors.yaml",
  synonyms: "synonyms.yaml",
  map: "maps/*.yaml",
  issue: "issue.es.md",
  "issue-translation": "issue.en.md",
  report: "northwest.es.md",
  "report-translation": "northwest.en.md",
  page: "pages/about.es.md",
};

/** The files that are a list of what their schema describes. */
const lists = ["regions", "topics", "partners", "authors", "synonyms"];

/**
 * The JSON Schemas of the YAML files and of the front matter, by their names. Draft 7 is what every version of the
 * YAML extension of VS Code reads. They know one file at a time, so they find less than the check: no id that is nowhere, no taken address.
 */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, jsonSchema(name, file)]));
}

function jsonSchema(name: string, file: string): object {
  const schema = described[name] as z.ZodType;
  const made = z.toJSONSchema(lists.includes(name) ? z.array(schema) : schema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => refine(zodSchema, jsonSchema),
  });
  const { $schema, ...rest } = made;
  return { $schema, $comment: "Made by npm run documents from src/content/schemas. Change it there.", title: file, ...rest };
}

/** Adds what only our schemas know: patterns, what a field is for, and that an archive has some of the languages. */
function refine(schema: z.core.$ZodType, json: Json): void {
  const meaning = meaningOf(schema);
  const form = formOf(schema);
  if (meaning) Object.assign(json, { description: descriptionOf(meaning), examples: [parse(meaning.example)] });
  if (form)
    Object.assign(
      json,
      matching(form.pattern, (language) => formatIn(language, form.format)),
    );
  else if (json.type === "string" && json.minLength === 1) Object.assign(json, matching("\\S", emptyIn));
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
  if (isWords(json)) allowAnyLanguages(json);
  if (schema instanceof z.ZodPreprocess) allowDigits(json);
}

/** What a field is for, in every language of the editors: their programs show one text. */
function descriptionOf(meaning: Meaning): string {
  const texts = editorsLanguages.map((language) => fieldWords(meaning, language).meaning);
  return texts.join("\n\n").replaceAll("`", "");
}

/** A pattern, and what the program says where a text does not match it. */
function matching(pattern: string, say: (language: EditorsLanguage) => string): object {
  return { pattern, patternErrorMessage: editorsLanguages.map(say).join(" · ") };
}

/** Whether a schema is of words by language. */
function isWords({ properties }: Json): boolean {
  const names = Object.keys(properties ?? {});
  return names.length > 0 && names.every((name) => (languages as readonly string[]).includes(name));
}

/** Which language is needed depends on the archive. */
function allowAnyLanguages(json: Json): void {
  delete json.required;
  json.minProperties = 1;
}

/** A hash of digits alone is a number to YAML. */
function allowDigits(json: Json): void {
  Object.assign(json, { type: ["string", "integer"], minimum: 1e11, maximum: 1e12 - 1 });
}
