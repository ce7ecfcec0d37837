import type { EditorsLanguage } from "../problems/print.ts";

export type { EditorsLanguage };

export const languageNames: readonly EditorsLanguage[] = ["es", "en"];

/** What was built, in numbers. */
export interface Figures {
  readonly issues: number;
  readonly reports: number;
  readonly actions: number;
  readonly languages: number;
  readonly pages: number;
  readonly seconds: string;
}

interface Words {
  readonly help: string;
  readonly built: (figures: Figures) => string;
  readonly sound: (figures: Omit<Figures, "pages">) => string;
  readonly noContent: (folder: string) => string;
  readonly unsafeOutput: (folder: string) => string;
  readonly serving: (address: string) => string;
  readonly building: string;
}

const en: Words = {
  help: `Usage: npm run COMMAND [-- OPTIONS]

Commands
  build    builds the site, search included
  check    checks the content and builds nothing
  start    builds, serves on this machine and builds again after each change (also: npm start)

Options
  --content DIR     the content folder (content)
  --output DIR      the folder that becomes the site (_site)
  --without NAME    leaves out pdf, mail or cards (repeat it for several)
  --cache DIR       where what takes long to make is kept between builds (.cache)
  --drafts          includes drafts and issues of the future, marked as such
  --port NUMBER     where start serves; the next free port is taken (8080)
  --language es|en  the language of the answers (the system's)
  --help            this text`,
  built: ({ issues, reports, actions, languages, pages, seconds }) =>
    `${issues} issues, ${reports} reports, ${actions} actions, ${languages} languages · ${pages} pages · ${seconds} s`,
  sound: ({ issues, reports, actions, languages, seconds }) =>
    `No problems: ${issues} issues, ${reports} reports, ${actions} actions, ${languages} languages · ${seconds} s`,
  noContent: (folder) => `There is no folder “${folder}”. Name the content folder with --content DIR.`,
  unsafeOutput: (folder) =>
    `“${folder}” cannot be the output: it holds the content, or something that is no site of Gaceta. Name another folder with --output DIR.`,
  serving: (address) => `The archive is at ${address} — Ctrl+C ends.`,
  building: "Something changed; building again.",
};

const es: Words = {
  help: `Uso: npm run ORDEN [-- OPCIONES]

Órdenes
  build    construye el sitio, con la búsqueda
  check    revisa el contenido y no construye nada
  start    construye, sirve en esta máquina y vuelve a construir con cada cambio (también: npm start)

Opciones
  --content DIR     la carpeta del contenido (content)
  --output DIR      la carpeta que será el sitio (_site)
  --without NOMBRE  omite pdf, mail o cards (se repite para varios)
  --cache DIR       donde se guarda, entre una construcción y otra, lo que tarda en hacerse (.cache)
  --drafts          incluye borradores y números futuros, marcados como tales
  --port NÚMERO     dónde sirve start; se toma el siguiente puerto libre (8080)
  --language es|en  el idioma de las respuestas (el del sistema)
  --help            este texto`,
  built: ({ issues, reports, actions, languages, pages, seconds }) =>
    `${issues} números, ${reports} informes, ${actions} acciones, ${languages} idiomas · ${pages} páginas · ${seconds} s`,
  sound: ({ issues, reports, actions, languages, seconds }) =>
    `Sin problemas: ${issues} números, ${reports} informes, ${actions} acciones, ${languages} idiomas · ${seconds} s`,
  noContent: (folder) => `No existe la carpeta «${folder}». Indique la carpeta del contenido con --content DIR.`,
  unsafeOutput: (folder) =>
    `«${folder}» no puede ser la salida: contiene el contenido, o algo que no es un sitio de Gaceta. Indique otra carpeta con --output DIR.`,
  serving: (address) => `El archivo está en ${address} — Ctrl+C termina.`,
  building: "Algo cambió; se construye de nuevo.",
};

/** What commands say to editors. */
export function wordsIn(language: EditorsLanguage): Words {
  return language === "es" ? es : en;
}

/** The language that the system is set to (POSIX locale variables); English where it is neither. */
export function editorsLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): EditorsLanguage {
  return (LC_ALL || LC_MESSAGES || LANG || "").startsWith("es") ? "es" : "en";
}
