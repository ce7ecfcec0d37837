import type { EditorsLanguage } from "../words.ts";

/** What is said of a month or a language that is not there. */
export interface TextSetWords {
  readonly noTextSet: (name: string, near: string | null, known: readonly string[]) => string;
  readonly noLanguage: (name: string, near: string | null, known: readonly string[]) => string;
  readonly whichLanguage: (known: readonly string[]) => string;
  readonly isOriginal: (name: string, known: readonly string[]) => string;
  readonly oneLanguage: string;
}

/** How many names are listed, the newest first. */
const listed = 24;

const en: TextSetWords = {
  noTextSet: (name, near, known) => `There are no texts of “${name}”.${near ? ` Did you mean ${near}?` : ""} There are: ${list(known)}.`,
  noLanguage: (name, near, known) =>
    `The archive is not translated into “${name}”.${near ? ` Did you mean ${near}?` : ""} It is translated into: ${known.join(", ")}.`,
  whichLanguage: (known) => `Say into which language: ${known.join(", ")}.`,
  isOriginal: (name, known) => `“${name}” is the language of the originals. They are translated into: ${known.join(", ")}.`,
  oneLanguage: "The archive has one language: there is nothing to translate. Others are added to “languages” in site.yaml.",
};

const es: TextSetWords = {
  noTextSet: (name, near, known) => `No hay textos de «${name}».${near ? ` ¿Quiso decir ${near}?` : ""} Hay: ${list(known)}.`,
  noLanguage: (name, near, known) =>
    `El archivo no se traduce al idioma «${name}».${near ? ` ¿Quiso decir ${near}?` : ""} Se traduce a: ${known.join(", ")}.`,
  whichLanguage: (known) => `Indique a qué idioma: ${known.join(", ")}.`,
  isOriginal: (name, known) => `«${name}» es el idioma de los originales. Se traducen a: ${known.join(", ")}.`,
  oneLanguage: "El archivo tiene un solo idioma: no hay nada que traducir. Otros se agregan en «languages» de site.yaml.",
};

export function textSetWordsIn(language: EditorsLanguage): TextSetWords {
  return language === "es" ? es : en;
}

function list(names: readonly string[]): string {
  return names.slice(0, listed).join(", ") + (names.length > listed ? ", …" : "");
}
