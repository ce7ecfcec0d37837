import type { Language } from "../../domain/language.ts";
import type { Month } from "../../domain/month.ts";
import { monthName } from "../../languages/dates.ts";
import { messagesIn } from "../../languages/messages-in.ts";
import type { EditorsLanguage } from "../words.ts";

/** What was laid out, and how the commands that come next are called. */
export interface LaidOut {
  readonly month: Month;
  /** Null for the original. */
  readonly translation: Language | null;
  /** Paths as the person can open them. */
  readonly files: readonly string[];
  /** Files that were there before, and were not touched. */
  readonly kept: readonly string[];
  /** The issue's own file, which says whether it is a draft. */
  readonly issue: string;
  readonly isDraft: boolean;
  /** What is behind the commands, such as `--content DIR`. */
  readonly content: string;
}

/** What `npm run new` says. */
export interface NewWords {
  readonly offer: (month: Month) => string;
  readonly offerTranslation: (month: Month, language: Language) => string;
  /** There is nobody to ask, or no answer came. */
  readonly nameIt: (example: string) => string;
  readonly declined: string;
  /** A month is an example to follow. */
  readonly noMonth: (text: string, suggestion: Month | null, example: Month) => string;
  readonly tooFar: (month: Month, now: Month, next: Month) => string;
  /** The month is there and is no draft, so that its files would be seen by all. */
  readonly isPublic: (month: Month, missing: readonly string[], next: Month) => string;
  readonly noLanguage: (language: string, near: string | null, known: readonly string[]) => string;
  readonly noOriginal: (month: Month, near: string | null, known: readonly string[]) => string;
  readonly allThere: (month: Month, translation: Language | null) => string;
  readonly allTranslated: (language: Language) => string;
  readonly taken: (files: readonly string[]) => string;
  readonly leadsOut: (file: string) => string;
  readonly laidOut: (laid: LaidOut) => string;
}

/** How many months are listed, the newest first. */
const listed = 6;

const en: NewWords = {
  offer: (month) => `The next month is ${month.id}, ${monthName(month, "en")}. Lay it out? (Enter = yes, n = no, or another month) `,
  offerTranslation: (month, language) =>
    `${month.id}, ${monthName(month, "en")}, is not all translated: lay out what lacks ${name("en", language)}? (Enter = yes, n = no, or another month) `,
  nameIt: (example) => `Nothing was written: name the month, as in ${example}`,
  declined: "Nothing was written.",
  noMonth: (text, suggestion, example) =>
    `“${text}” is no month.${suggestion ? ` Did you mean ${suggestion.id}?` : ""} Write the year, a hyphen and the month in digits, as in ${(suggestion ?? example).id}.`,
  tooFar: (month, now, next) =>
    `${month.id} is more than a year ahead: now it is ${monthName(now, "en")}. The next month of the archive is ${next.id}.`,
  isPublic: (month, missing, next) =>
    `${month.id} is there already and is no draft: nothing was written.${missing.length > 0 ? ` To add a report, make its file, such as ${missing[0]}.` : ""} The next month of the archive is ${next.id}.`,
  noLanguage: (language, near, known) =>
    `The archive has no language “${language}”.${near ? ` Did you mean ${near}?` : ""} It has: ${known.join(", ")}.`,
  noOriginal: (month, near, known) =>
    known.length === 0
      ? `There is no original of ${month.id} to be translated. Begin with npm run new -- ${month.id}`
      : `There is no original of ${month.id} to be translated.${near ? ` Did you mean ${near}?` : ""} There are: ${list(known)} An original begins with npm run new -- ${month.id}`,
  allThere: (month, translation) =>
    `Nothing was written: ${month.id} has its issue and a report on each region${translation ? ` in ${name("en", translation)}` : ""} already.`,
  allTranslated: (language) => `Nothing was written: nothing in the archive lacks a file in ${name("en", language)}.`,
  taken: (files) => `Nothing was written: something else is where these files belong: ${files.join(", ")}.`,
  leadsOut: (file) =>
    `Nothing was written: the folder of ${file} is a symbolic link that leads out of the content. Put a real folder there.`,
  laidOut: ({ month, translation, files, kept, issue, isDraft, content }) =>
    [
      translation ? `${monthName(month, "en")} is laid out in ${name("en", translation)}:` : `${monthName(month, "en")} is laid out:`,
      ...files.map((file) => `  ${file}`),
      ...(kept.length > 0 ? ["These were there before, and were not touched:", ...kept.map((file) => `  ${file}`)] : []),
      "Next:",
      translation
        ? "  1. Translate: each file says how, and holds the original. Delete those that you do not translate."
        : "  1. Write: each file says how. Delete those of the regions of which there is nothing to tell.",
      `  2. npm run check${content && ` -- ${content.trim()}`}   tells what is wrong or still to be written.`,
      `  3. npm start -- --drafts${content}   shows the month as it will be.`,
      isDraft
        ? `  4. When all is written, delete the line “draft: true” in ${issue} and commit: until then the month is not published.`
        : "  4. Commit, when all is translated.",
    ].join("\n"),
};

const es: NewWords = {
  offer: (month) => `El mes que sigue es ${month.id}, ${monthName(month, "es")}. ¿Lo preparo? (Intro = sí, n = no, o escriba otro mes) `,
  offerTranslation: (month, language) =>
    `${month.id}, ${monthName(month, "es")}, no está del todo traducido: ¿preparo lo que falta en ${name("es", language)}? (Intro = sí, n = no, o escriba otro mes) `,
  nameIt: (example) => `No se escribió nada: indique el mes, como en ${example}`,
  declined: "No se escribió nada.",
  noMonth: (text, suggestion, example) =>
    `«${text}» no es un mes.${suggestion ? ` ¿Quiso decir ${suggestion.id}?` : ""} Escriba el año, un guion y el mes, todo en cifras, como ${(suggestion ?? example).id}.`,
  tooFar: (month, now, next) =>
    `Para ${month.id} falta más de un año: estamos en ${monthName(now, "es")}. El mes que sigue en el acervo es ${next.id}.`,
  isPublic: (month, missing, next) =>
    `${month.id} ya existe y no es un borrador: no se escribió nada.${missing.length > 0 ? ` Para añadir un informe, cree su archivo, por ejemplo ${missing[0]}.` : ""} El mes que sigue en el acervo es ${next.id}.`,
  noLanguage: (language, near, known) =>
    `El acervo no tiene el idioma «${language}».${near ? ` ¿Quiso decir ${near}?` : ""} Tiene: ${known.join(", ")}.`,
  noOriginal: (month, near, known) =>
    known.length === 0
      ? `No hay original de ${month.id} que traducir. Comience con npm run new -- ${month.id}`
      : `No hay original de ${month.id} que traducir.${near ? ` ¿Quiso decir ${near}?` : ""} Existen: ${list(known)} Un original se comienza con npm run new -- ${month.id}`,
  allThere: (month, translation) =>
    `No se escribió nada: ${month.id} ya tiene su número y un informe por región${translation ? ` en ${name("es", translation)}` : ""}.`,
  allTranslated: (language) => `No se escribió nada: a nada en el acervo le falta su texto en ${name("es", language)}.`,
  taken: (files) => `No se escribió nada: donde van estos archivos hay otra cosa: ${files.join(", ")}.`,
  leadsOut: (file) =>
    `No se escribió nada: la carpeta de ${file} es un enlace simbólico que lleva fuera del contenido. Ponga en su lugar una carpeta de verdad.`,
  laidOut: ({ month, translation, files, kept, issue, isDraft, content }) =>
    [
      translation
        ? `Quedó preparada la traducción al ${name("es", translation)} de ${monthName(month, "es")}:`
        : `Quedó preparado el mes de ${monthName(month, "es")}:`,
      ...files.map((file) => `  ${file}`),
      ...(kept.length > 0 ? ["Estos ya estaban, y no se tocaron:", ...kept.map((file) => `  ${file}`)] : []),
      "Lo que sigue:",
      translation
        ? "  1. Traduzca: cada archivo dice cómo, y lleva dentro el original. Borre los que no vaya a traducir."
        : "  1. Escriba: cada archivo dice cómo. Borre los de las regiones de las que no haya nada que contar.",
      `  2. npm run check${content && ` -- ${content.trim()}`}   dice qué está mal o falta por escribir.`,
      `  3. npm start -- --drafts${content}   muestra el mes como quedará.`,
      isDraft
        ? `  4. Cuando todo esté escrito, borre la línea «draft: true» de ${issue} y guarde los cambios en git (commit): hasta entonces el mes no se publica.`
        : "  4. Cuando todo esté traducido, guarde los cambios en git (commit).",
    ].join("\n"),
};

function name(editors: EditorsLanguage, language: Language): string {
  return messagesIn(editors).languages[language];
}

function list(months: readonly string[]): string {
  return months.slice(0, listed).join(", ") + (months.length > listed ? ", …" : ".");
}

export function newWordsIn(language: EditorsLanguage): NewWords {
  return language === "es" ? es : en;
}
