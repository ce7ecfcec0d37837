import type { EditorsLanguage } from "../words.ts";

/** The columns of the table: into how many texts each is true. */
export const columns = ["missing", "partial", "outdated", "machine", "reviewed", "human", "unstated"] as const;

/** What is said of how the translations are. */
export interface ShowWords {
  readonly usage: string;
  /** The heads of the first columns. */
  readonly textSet: string;
  readonly language: string;
  readonly columns: Readonly<Record<(typeof columns)[number], string>>;
  readonly total: string;
  readonly remarks: Readonly<Record<"missing" | "partial" | "outdated" | "unstated", string>>;
  /** The text itself, below the fields. */
  readonly text: string;
  /** What represents the name of a person in a command. */
  readonly name: string;
  readonly mend: Readonly<Record<"missing" | "partial" | "outdated" | "machine" | "unstated", string>>;
}

const en: ShowWords = {
  usage: "Name one month at most: npm run translations -- 2021-09. The other calls begin with stamp or draft; --help shows them.",
  textSet: "Month",
  language: "Lang",
  columns: {
    missing: "Missing",
    partial: "Partial",
    outdated: "Outdated",
    machine: "Machine",
    reviewed: "Reviewed",
    human: "Human",
    unstated: "Unstated",
  },
  total: "All",
  remarks: { missing: "missing", partial: "partial", outdated: "outdated", unstated: "does not say" },
  text: "the text",
  name: "NAME",
  mend: {
    missing: "A service can draft what is missing, or lacking in a machine's text (docs/translations.md):",
    partial: "What a person's text lacks is written into the file by hand:",
    outdated: "Where the original has changed since, compare the two, correct the translation, and record it:",
    machine: "Who has read a machine's translation and corrected it records the review:",
    unstated: "Where a file does not say how it was made (method), or from which original (of), say it:",
  },
};

const es: ShowWords = {
  usage: "Indique a lo más un mes: npm run translations -- 2021-09. Las otras llamadas empiezan con stamp o draft; --help las muestra.",
  textSet: "Mes",
  language: "Idioma",
  columns: {
    missing: "Faltan",
    partial: "Parcial",
    outdated: "Atrasada",
    machine: "Máquina",
    reviewed: "Revisada",
    human: "Humana",
    unstated: "Sin dato",
  },
  total: "Todas",
  remarks: { missing: "faltan", partial: "parciales", outdated: "atrasadas", unstated: "no dicen" },
  text: "el texto",
  name: "NOMBRE",
  mend: {
    missing: "Un servicio puede hacer el borrador de lo que falta, también en un texto de máquina (docs/translations.md):",
    partial: "Lo que le falta al texto de una persona se escribe a mano en el archivo:",
    outdated: "Donde el original cambió después, compare los dos, corrija la traducción y anótelo:",
    machine: "Quien ha leído y corregido una traducción de máquina anota la revisión:",
    unstated: "Donde un archivo no dice cómo se hizo (method) o de qué original (of), dígalo:",
  },
};

export function showWordsIn(language: EditorsLanguage): ShowWords {
  return language === "es" ? es : en;
}
