import type { TranslationMethod } from "../../domain/text.ts";
import type { EditorsLanguage } from "../words.ts";

/** What `npm run translations -- stamp` says. */
export interface StampWords {
  readonly usage: string;
  readonly noReviewer: string;
  readonly machineHasNone: string;
  readonly badName: (option: string) => string;
  readonly outside: (file: string, content: string) => string;
  readonly original: (path: string) => string;
  readonly noTranslation: (path: string, near: string | null) => string;
  readonly cannotEdit: (path: string, field: string) => string;
  readonly stamped: (path: string, method: TranslationMethod) => string;
  readonly lacks: (parts: readonly string[]) => string;
  /** What the text below the fields is called. */
  readonly text: string;
  /** Fields that no longer fit the method. */
  readonly stillSays: (fields: readonly string[]) => string;
}

const en: StampWords = {
  usage:
    "Say which file and how it was made: npm run translations -- stamp content/issues/2021-09/issue.en.md --method reviewed --reviewer NAME",
  noReviewer: "Say who reviewed it: --reviewer NAME.",
  machineHasNone: "A machine's translation has no translator and no reviewer: say --method reviewed or --method human.",
  badName: (option) => `${option} takes the name of a person, in one line and without hidden signs.`,
  outside: (file, content) =>
    `“${file}” is not in the content folder “${content}”. Name a translated file in it, or another folder with --content DIR.`,
  original: (path) => `${path} is an original, of which no review is recorded. Name its translation.`,
  noTranslation: (path, near) =>
    `There is no translation ${path}.${near ? ` Did you mean ${near}?` : ""} npm run translations shows what there is.`,
  cannotEdit: (path, field) =>
    `${path} has its front matter written in a way that only a person can change: write ${field} into it by hand. Nothing was changed.`,
  stamped: (path, method) =>
    `${path}: ${{ machine: "a machine's translation", reviewed: "reviewed", human: "a human translation" }[method]}, of the original as it is now.`,
  lacks: (parts) => `  It lacks: ${parts.join(", ")}. Readers are shown the original's.`,
  text: "the text",
  stillSays: (fields) => `  It still names: ${fields.join(", ")}. Take the line out where that is no longer true; readers are told of it.`,
};

const es: StampWords = {
  usage:
    "Indique qué archivo y cómo se hizo: npm run translations -- stamp content/issues/2021-09/issue.en.md --method reviewed --reviewer NOMBRE",
  noReviewer: "Indique quién la revisó: --reviewer NOMBRE.",
  machineHasNone: "Una traducción de máquina no tiene traductor ni revisor: indique --method reviewed o --method human.",
  badName: (option) => `${option} toma el nombre de una persona, en una línea y sin signos ocultos.`,
  outside: (file, content) =>
    `«${file}» no está en la carpeta del contenido «${content}». Indique un archivo traducido que esté en ella, u otra carpeta con --content DIR.`,
  original: (path) => `${path} es un original, del que no se anota ninguna revisión. Indique su traducción.`,
  noTranslation: (path, near) =>
    `No existe la traducción ${path}.${near ? ` ¿Quiso decir ${near}?` : ""} npm run translations muestra las que hay.`,
  cannotEdit: (path, field) =>
    `${path} tiene sus datos escritos de un modo que solo una persona puede cambiar: escriba ${field} a mano. No se cambió nada.`,
  stamped: (path, method) =>
    `${path}: ${{ machine: "traducción de máquina", reviewed: "revisada", human: "traducción humana" }[method]}, del original tal como está.`,
  lacks: (parts) => `  Le falta: ${parts.join(", ")}. A los lectores se les muestra lo del original.`,
  text: "el texto",
  stillSays: (fields) => `  Aún nombra: ${fields.join(", ")}. Quite la línea si ya no es cierta; se muestra a los lectores.`,
};

export function stampWordsIn(language: EditorsLanguage): StampWords {
  return language === "es" ? es : en;
}
