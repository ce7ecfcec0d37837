import type { EditorsLanguage } from "../../../problems/print.ts";

/** What is as comments in the files of an imported month. */
export interface ImportDraftWords {
  /** Above everything; the file is the saved page. */
  readonly from: (file: string) => string;
  readonly noAuthors: string;
  readonly signed: string;
  readonly heading: string;
  readonly unplaced: string;
  readonly translation: string;
}

const es: ImportDraftWords = {
  from: (file) => `Importado de ${file}. Revíselo entero antes de publicarlo.`,
  noAuthors: "Faltan quienes firman, por sus ids de authors.yaml. Quite la almohadilla y complete:\nauthors: [ ]",
  signed: "En la página:",
  heading: "El título de este pasaje en la página, que el archivo ya escribe por su cuenta:",
  unplaced: "Lo que no se pudo asignar a ninguna región está al final del texto, debajo de «***». Llévelo a su sitio o bórrelo.",
  translation:
    "Diga cómo se hizo esta traducción (machine, reviewed o human): quite «# » de las dos líneas y corrija.\ntranslation:\n  method: human",
};

const en: ImportDraftWords = {
  from: (file) => `Imported from ${file}. Look it through before it is published.`,
  noAuthors: "Who signs is missing, by their ids in authors.yaml. Take the hash sign away and complete:\nauthors: [ ]",
  signed: "On the page:",
  heading: "The heading of this passage on the page, which the archive writes by itself:",
  unplaced: "What could not be given to any region is at the end of the text, below “***”. Move it where it belongs, or delete it.",
  translation:
    "Say how this translation was made (machine, reviewed or human): take “# ” off the two lines and put them right.\ntranslation:\n  method: human",
};

/** The comments' words in the language of the answers. */
export function draftWordsIn(language: EditorsLanguage): ImportDraftWords {
  return language === "es" ? es : en;
}
