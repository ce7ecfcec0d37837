import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { aliases } from "./aliases.ts";
import { day, id, mostNamed, phrase, reference, someText, webAddress, words } from "./fields.ts";
import { field } from "./meaning.ts";
import { translationSchema } from "./translation.ts";

/** The longest summary: what search engines and feed readers show of it. */
const longestSummary = 400;

const translationField = field(translationSchema.optional(), {
  en: "How the translation was made.",
  es: "Cómo se hizo la traducción.",
  example: "{method: machine, tool: LibreTranslate, date: 2021-10-06, of: '6a083d91d578'}",
});

/** A change after publication. */
function correctionSchema(languages: readonly Language[]) {
  return z.strictObject({
    date: field(day, { en: "The day on which it was corrected.", es: "El día en que se corrigió.", example: "2021-11-02" }),
    note: field(phrase(languages), {
      en: "What was wrong and what is right now.",
      es: "Qué estaba mal y qué es lo correcto.",
      example: "{es: El convenio es de Jalisco., en: The agreement is Jalisco's.}",
    }),
  });
}

/** The front matter of an original `issue.md`. */
export function issueSchema(languages: readonly Language[]) {
  return z.strictObject({
    title: field(someText.optional(), {
      en: "The issue's title. Without it the title is made from the newsletter's and the month.",
      es: "El título del número. Sin él, el título se forma con el del boletín y el mes.",
      example: "Un mes de ciudades",
    }),
    summary: field(words(longestSummary), {
      en: "The issue in a sentence; search engines and feeds show it.",
      es: "El número en una oración; la muestran los buscadores y los canales.",
      example: "Actividad internacional de los gobiernos locales en septiembre de 2021.",
    }),
    number: field(z.int().min(1).optional(), {
      en: "Its number in the series; no other issue has the same.",
      es: "Su número en la serie; ningún otro lleva el mismo.",
      example: "9",
    }),
    authors: field(z.array(reference(id)).min(1).max(mostNamed), {
      en: "Who signs, in that order; ids from `authors.yaml`.",
      es: "Quiénes firman, en ese orden; cada uno está en `authors.yaml`.",
      example: "[saul-gopar, mariana-perez]",
    }),
    published: field(day.optional(), {
      en: "The day of publication. Do give it: without it citations and search engines take the month that is reported on. The issue is not public before that day.",
      es: "El día de la publicación. Conviene ponerlo: sin él, las citas y los buscadores toman el mes del que se informa. El número no es público antes de ese día.",
      example: "2021-10-05",
    }),
    source: field(webAddress.optional(), {
      en: "Where it first appeared, if it appeared elsewhere.",
      es: "Dónde apareció primero, si apareció en otro sitio.",
      example: "https://example.org/boletin/septiembre-2021",
    }),
    aliases: aliases("[/documento/boletin-septiembre-2021]"),
    corrections: field(z.array(correctionSchema(languages)).max(mostNamed).optional(), {
      en: "Changes after publication; readers see them.",
      es: "Cambios después de la publicación; los lectores los ven.",
      example: "[{date: 2021-11-02, note: El convenio es de Jalisco.}]",
    }),
    draft: field(z.boolean().optional(), {
      en: "`true` while the issue is being written: it is shown in a preview only. Delete the line to publish it.",
      es: "`true` mientras se escribe: el número se ve sólo en la vista previa. Borre la línea para publicarlo.",
      example: "true",
    }),
  });
}

/** The front matter of a translated `issue.md`: what differs. */
export const issueTranslationSchema = z.strictObject({
  title: field(someText.optional(), {
    en: "The translated title, where the original has one.",
    es: "El título traducido, si el original tiene uno.",
    example: "A month of cities",
  }),
  summary: field(words(longestSummary).optional(), {
    en: "The translated summary.",
    es: "El resumen traducido.",
    example: "What local governments did abroad in September 2021.",
  }),
  translation: translationField,
});
