import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { aliases } from "./aliases.ts";
import { day, id, mostNamed, phrase, reference, someText, webAddress, words } from "./fields.ts";
import { field } from "./meaning.ts";
import { translationSchema } from "./translation.ts";

/** The longest summary: what search engines and feed readers show of it. */
const longestSummary = 400;

const translationField = field(
  translationSchema.optional(),
  "common.translation",
  "{method: machine, tool: LibreTranslate, date: 2021-10-06, of: '6a083d91d578'}",
);

/** A change after publication. */
function correctionSchema(languages: readonly Language[]) {
  return z.strictObject({
    date: field(day, "correction.date", "2021-11-02"),
    note: field(phrase(languages), "correction.note", "{es: El convenio es de Jalisco., en: The agreement is Jalisco's.}"),
  });
}

/** The front matter of an original `issue.md`. */
export function issueSchema(languages: readonly Language[]) {
  return z.strictObject({
    title: field(someText.optional(), "issue.title", "Un mes de ciudades"),
    summary: field(words(longestSummary), "issue.summary", "Actividad internacional de los gobiernos locales en septiembre de 2021."),
    number: field(z.int().min(1).optional(), "issue.number", "9"),
    authors: field(z.array(reference(id)).min(1).max(mostNamed), "issue.authors", "[saul-gopar, mariana-perez]"),
    published: field(day.optional(), "issue.published", "2021-10-05"),
    source: field(webAddress.optional(), "issue.source", "https://example.org/boletin/septiembre-2021"),
    aliases: aliases("[/documento/boletin-septiembre-2021]"),
    corrections: field(
      z.array(correctionSchema(languages)).max(mostNamed).optional(),
      "issue.corrections",
      "[{date: 2021-11-02, note: El convenio es de Jalisco.}]",
    ),
    draft: field(z.boolean().optional(), "issue.draft", "true"),
  });
}

/** The front matter of a translated `issue.md`: what differs. */
export const issueTranslationSchema = z.strictObject({
  title: field(someText.optional(), "issueTranslation.title", "A month of cities"),
  summary: field(words(longestSummary).optional(), "issueTranslation.summary", "What local governments did abroad in September 2021."),
  translation: translationField,
});
