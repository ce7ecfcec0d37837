import type { Language } from "../../domain/language.ts";
import type { Month } from "../../domain/month.ts";
import { monthName } from "../../i18n/dates.ts";
import { messagesIn } from "../../i18n/messages-in.ts";
import type { EditorsLanguage } from "../../problems/print.ts";

/** What stands as comments in the files of a month that is laid out. */
export interface MonthWords {
  readonly issue: (month: Month) => string;
  readonly summary: string;
  /** Of whom the authors are taken over, if of anybody. */
  readonly authors: (from: Month | null) => string;
  readonly published: string;
  readonly draft: string;
  readonly report: (region: string, month: Month) => string;
  /** What stands in the example of an action. */
  readonly example: { readonly id: string; readonly title: string; readonly municipality: string };
  readonly places: string;
  readonly lists: string;
  readonly translation: (file: string, language: Language) => string;
  readonly translator: string;
  readonly original: string;
}

const es: MonthWords = {
  issue: (month) => `El número de ${monthName(month, "es")}. Su editorial, si lo lleva, va debajo de la última línea «---».`,
  summary: "El número en una o dos frases, hasta 400 caracteres: las muestran las portadas, los buscadores y los canales.",
  authors: (from) =>
    from
      ? `Quienes firman, por sus ids de authors.yaml. Son los de ${monthName(from, "es")}: cámbielos si hace falta.`
      : "Quienes firman, por sus ids de authors.yaml: quite los que sobren.",
  published: "El día de la publicación: quite la almohadilla y corríjalo. Antes de ese día el número no se muestra.",
  draft: "Mientras esta línea esté, nada de este mes se publica. Bórrela cuando todo esté escrito.",
  report: (region, month) => `${region}, ${monthName(month, "es")}. Si no hay nada que contar, borre este archivo.
La prosa va debajo de la última línea «---». Las acciones, los hechos que el archivo busca y cuenta, van aquí: quite «# » de las
líneas del ejemplo, cámbielas, y repita desde «- id» por cada acción. Sólo id y title hacen falta; borre lo que no se sepa.`,
  example: { id: "una-clave-corta", title: "Quién hizo qué con quién, en una frase corta", municipality: "Nombre del municipio" },
  places: "Los lugares de la región:",
  lists: "Los socios están en partners.yaml y los temas en topics.yaml: los nuevos se añaden allí.",
  translation: (
    file,
    language,
  ) => `Traducción al ${messagesIn("es").languages[language]} de ${file}. Escriba en lugar de cada «…»; encima está el original.
La prosa va debajo de la última línea «---». Lo que se deja así se muestra en el idioma original; lo demás se hereda.`,
  translator: "Nombre y apellidos",
  original: "El original, para tenerlo delante. Puede borrarlo cuando termine.",
};

const en: MonthWords = {
  issue: (month) => `The issue of ${monthName(month, "en")}. Its editorial, if it has one, stands below the last line “---”.`,
  summary: "The issue in a sentence or two, up to 400 characters: front pages, search engines and feeds show it.",
  authors: (from) =>
    from
      ? `Who signs, by their ids in authors.yaml. They are those of ${monthName(from, "en")}: change them as needed.`
      : "Who signs, by their ids in authors.yaml: take out who does not.",
  published: "The day of publication: take the hash sign away and put it right. Before that day the issue is not shown.",
  draft: "As long as this line is here, nothing of this month is published. Delete it when all is written.",
  report: (region, month) => `${region}, ${monthName(month, "en")}. If there is nothing to tell, delete this file.
Prose stands below the last line “---”. Actions, the facts that the archive finds and counts, stand here: take “# ” off the lines
of the example, change them, and repeat them from “- id” on for each action. Only id and title are needed; delete what is not known.`,
  example: { id: "a-short-key", title: "Who did what with whom, in a short sentence", municipality: "Name of the municipality" },
  places: "The region's places:",
  lists: "Partners are listed in partners.yaml and topics in topics.yaml: new ones are added there.",
  translation: (
    file,
    language,
  ) => `${messagesIn("en").languages[language]} translation of ${file}. Write in the place of each “…”; the original stands above it.
Prose stands below the last line “---”. What is left as it is shows in the original's language; everything else is inherited.`,
  translator: "First name and surnames",
  original: "The original, to have it at hand. You can delete it when you are done.",
};

/** The comments' words in the language of the answers. */
export function monthWordsIn(language: EditorsLanguage): MonthWords {
  return language === "es" ? es : en;
}
