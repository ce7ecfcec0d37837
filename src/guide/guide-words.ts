import type { EditorsLanguage } from "../problems/print.ts";

/** The words that the made parts of the guide are put together from. */
export interface GuideWords {
  /** Of a table of fields. */
  readonly columns: readonly string[];
  readonly yes: string;
  readonly no: string;
  /** A field that is a part of another. */
  readonly within: (name: string, outer: string) => string;
  /** What represents the name of a field where every line of a file is one. */
  readonly eachLine: string;
  /** What a field takes. */
  readonly forms: {
    readonly text: string;
    readonly shortText: (most: number) => string;
    readonly number: string;
    readonly boolean: string;
    readonly fields: (names: readonly string[]) => string;
    readonly oneOf: (options: readonly string[]) => string;
    readonly list: (of: string, least: number) => string;
    readonly orNull: (what: string) => string;
    /** Of words that can differ by language. */
    readonly orEach: (what: string) => string;
  };
  /** Of the table of typical mistakes. */
  readonly mistakes: readonly string[];
}

const en: GuideWords = {
  columns: ["Field", "Needed", "What it takes", "What it is for", "Example"],
  yes: "yes",
  no: "no",
  within: (name, outer) => `${name}, in ${outer}`,
  eachLine: "each line",
  forms: {
    text: "text",
    shortText: (most) => `text of ${most} characters at most`,
    number: "a whole number from 1",
    boolean: "`true` or `false`",
    fields: (names) => `fields: ${names.join(", ")}`,
    oneOf: (options) => `one of ${options.join(", ")}`,
    list: (of, least) => `a list${least > 1 ? ` of ${least} or more` : ""}; each: ${of}`,
    orNull: (what) => `${what}; or \`null\``,
    orEach: (what) => `${what}; or one for each language`,
  },
  mistakes: ["What happened", "What was written", "What the check says"],
};

const es: GuideWords = {
  columns: ["Campo", "Obligatorio", "Qué se escribe", "Para qué sirve", "Ejemplo"],
  yes: "sí",
  no: "no",
  within: (name, outer) => `${name}, en ${outer}`,
  eachLine: "cada línea",
  forms: {
    text: "texto",
    shortText: (most) => `texto de ${most} caracteres como máximo`,
    number: "un número entero a partir de 1",
    boolean: "`true` (sí) o `false` (no)",
    fields: (names) => `campos: ${names.join(", ")}`,
    oneOf: (options) => `uno de ${options.join(", ")}`,
    list: (of, least) => `una lista${least > 1 ? ` de ${least} o más` : ""}; cada elemento: ${of}`,
    orNull: (what) => `${what}; o \`null\``,
    orEach: (what) => `${what}; o uno por idioma`,
  },
  mistakes: ["Qué pasó", "Qué se escribió", "Qué dice la revisión"],
};

export function guideWordsIn(language: EditorsLanguage): GuideWords {
  return language === "es" ? es : en;
}
