import type { Day } from "../../domain/day.ts";
import type { Language } from "../../domain/language.ts";
import type { Month } from "../../domain/month.ts";
import { monthName } from "../../languages/dates.ts";
import { messagesIn } from "../../languages/messages-in.ts";
import type { EditorsLanguage } from "../../problems/print.ts";

/** What is as comments in the files of a month that is laid out. */
export interface MonthWords {
  readonly issue: (month: Month) => string;
  readonly summary: string;
  /** From which issue the authors are taken over, if from any, and whether there are any. */
  readonly authors: (from: Month | null, any: boolean) => string;
  readonly published: string;
  readonly draft: string;
  readonly report: (region: string, month: Month) => string;
  /** What each field of an action takes. */
  readonly action: {
    readonly id: string;
    readonly title: string;
    readonly place: (code: string) => string;
    readonly municipality: string;
    readonly partners: (id: string) => string;
    readonly topics: (id: string) => string;
    readonly date: (day: Day) => string;
    readonly source: string;
  };
  readonly places: string;
  readonly translation: (file: string, language: Language) => string;
  readonly translator: string;
  readonly original: string;
}

const es: MonthWords = {
  issue: (month) => `El número de ${monthName(month, "es")}. Su editorial, si lo lleva, va debajo de la última línea «---».`,
  summary: "El número en una o dos frases, hasta 400 caracteres: las muestran las portadas, los buscadores y los canales.",
  authors: (from, any) => {
    if (!any) return "Quienes firman, por sus ids de authors.yaml, como [ana-perez]. Añádalos primero allí.";
    return from
      ? `Quienes firman, por sus ids de authors.yaml. Son los de ${monthName(from, "es")}: cámbielos si hace falta.`
      : "Quienes firman, por sus ids de authors.yaml: quite los que sobren.";
  },
  published: "El día de la publicación: quite la almohadilla y corríjalo. Antes de ese día el número no se muestra.",
  draft: "Mientras esta línea esté, nada de este mes se publica. Bórrela cuando todo esté escrito.",
  report: (region, month) => `${region}, ${monthName(month, "es")}. Si no hay nada que contar, borre este archivo.
La prosa va debajo de la última línea «---». Las acciones, los hechos que el archivo busca y cuenta, van aquí: quite «# » al principio
de las líneas que siguen, escriba en lugar de cada «…» y repita desde «- id» por cada acción. Sólo id y title hacen falta: borre las demás
líneas de las que no sepa nada.`,
  action: {
    id: "una clave corta que ninguna otra acción del mes tenga, como rio-acuerdo",
    title: "quién hizo qué con quién, en una frase corta",
    place: (code) => `un lugar de los de abajo, como ${code}`,
    municipality: "su nombre",
    partners: (id) => `con quién, como [${id}]; los socios están en partners.yaml, y los nuevos se añaden allí`,
    topics: (id) => `de qué trata, como [${id}]; los temas están en topics.yaml`,
    date: (day) => `el día, como ${day}`,
    source: "dónde se publicó, como https://example.org/noticia",
  },
  places: "Los lugares de la región:",
  translation: (
    file,
    language,
  ) => `Traducción al ${messagesIn("es").languages[language]} de ${file}. Escriba en lugar de cada «…»; encima está el original.
La prosa va debajo de la última línea «---». Lo que se deja así se muestra en el idioma original; lo demás se hereda.`,
  translator: "Nombre y apellidos",
  original: "El original, para tenerlo delante. Puede borrarlo cuando termine.",
};

const en: MonthWords = {
  issue: (month) => `The issue of ${monthName(month, "en")}. Its editorial, if it has one, goes below the last line “---”.`,
  summary: "The issue in a sentence or two, up to 400 characters: front pages, search engines and feeds show it.",
  authors: (from, any) => {
    if (!any) return "Who signs, by their ids in authors.yaml, such as [ana-perez]. Add them there first.";
    return from
      ? `Who signs, by their ids in authors.yaml. They are those of ${monthName(from, "en")}: change them as needed.`
      : "Who signs, by their ids in authors.yaml: take out who does not.";
  },
  published: "The day of publication: take the hash sign away and put it right. Before that day the issue is not shown.",
  draft: "As long as this line is here, nothing of this month is published. Delete it when all is written.",
  report: (region, month) => `${region}, ${monthName(month, "en")}. If there is nothing to tell, delete this file.
Prose goes below the last line “---”. Actions, the facts that the archive finds and counts, go here: take “# ” off the beginning of
the lines that follow, write in the place of each “…”, and repeat them from “- id” on for each action. Only id and title are needed:
delete the other lines of which nothing is known.`,
  action: {
    id: "a short key that no other action of the month has, such as river-agreement",
    title: "who did what with whom, in a short sentence",
    place: (code) => `a place of those below, such as ${code}`,
    municipality: "its name",
    partners: (id) => `with whom, such as [${id}]; partners are in partners.yaml; add new ones there`,
    topics: (id) => `what it is about, such as [${id}]; topics are in topics.yaml`,
    date: (day) => `the day, such as ${day}`,
    source: "where it was published, such as https://example.org/news",
  },
  places: "The region's places:",
  translation: (
    file,
    language,
  ) => `${messagesIn("en").languages[language]} translation of ${file}. Replace each “…”; the original is above it.
Prose goes below the last line “---”. What is left as it is shows in the original's language; everything else is inherited.`,
  translator: "First name and surnames",
  original: "The original, to have it at hand. You can delete it when you are done.",
};

/** The comments' words in the language of the answers. */
export function monthWordsIn(language: EditorsLanguage): MonthWords {
  return language === "es" ? es : en;
}
