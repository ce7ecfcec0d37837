import type { SystemError } from "../../cache/system-error.ts";
import type { EditorsLanguage } from "../words.ts";

/** What is said of a call that cannot be meant, or that the machine does not let us follow: a sentence each. */
export interface CallWords {
  readonly noCommand: (name: string, near: string | null) => string;
  /** @param takers The commands that do take it. */
  readonly noOption: (name: string, command: string, near: string | null, takers: readonly string[]) => string;
  readonly noValue: (option: string) => string;
  readonly needless: (option: string) => string;
  /** Something is in the call that belongs to no option: mostly npm has eaten the option, for want of the two dashes. */
  readonly stray: (text: string, command: string) => string;
  /** A word more than a command takes. */
  readonly tooMany: (text: string, command: string) => string;
  readonly badPort: (text: string) => string;
  readonly notOneOf: (option: string, text: string, near: string | null, known: readonly string[]) => string;
  readonly noContent: (folder: string) => string;
  readonly noFile: (path: string) => string;
  readonly unsafeOutput: (folder: string) => string;
  readonly unsafeCache: (folder: string) => string;
  /** The cache, something in it, or the next site's folder is a link. */
  readonly linked: (path: string) => string;
  /** What only builds make is in git. */
  readonly tracked: (path: string) => string;
  /** The machine does not let something be read or written; a path is that of the nearest thing that is there. */
  readonly refused: (error: SystemError) => string;
}

const en: CallWords = {
  noCommand: (name, near) =>
    `There is no command “${name}”.${near ? ` Did you mean ${near}?` : ""} npm run build -- --help lists them all.`,
  noOption: (name, command, near, takers) => {
    const lead =
      takers.length > 0 ? `“${name}” is not an option of ${command}, but of ${takers.join(", ")}.` : `There is no option “${name}”.`;
    return `${lead}${near ? ` Did you mean ${near}?` : ""} npm run ${command} -- --help lists them all.`;
  },
  noValue: (option) => `${option} needs something behind it.`,
  needless: (option) => `${option} takes no value, so no “=”.`,
  stray: (text, command) => `“${text}” belongs to no option. Options follow two dashes of their own: npm run ${command} -- --content DIR.`,
  tooMany: (text, command) => `“${text}” is one word too many. npm run ${command} -- --help says what it takes.`,
  badPort: (text) => `“${text}” is no port: --port takes a number up to 65535.`,
  notOneOf: (option, text, near, known) =>
    `${option} knows no “${text}”.${near ? ` Did you mean ${near}?` : ""} It takes: ${known.join(", ")}.`,
  noContent: (folder) => `There is no folder “${folder}”. Name the content folder with --content DIR.`,
  noFile: (path) => `There is no file “${path}”.`,
  unsafeOutput: (folder) =>
    `“${folder}” cannot be the output: it holds the content, or something that is no site of Gaceta. Name another folder with --output DIR.`,
  unsafeCache: (folder) =>
    `“${folder}” cannot be the cache: it is in the content, or in the site, which each build replaces. Name another folder with --cache DIR.`,
  linked: (path) =>
    `“${path}” is a link, and what builds keep for each other has to be in a folder of its own. Delete the link; to keep it elsewhere, name that folder with --cache DIR.`,
  tracked: (path) =>
    `“${path}” is in git, so anybody may have made what it holds; nothing of it was read. Only builds make it: take it out with git rm -rf "${path}", and commit that.`,
  refused: ({ code, path }) => {
    const name = path === null ? "A file" : `“${path}”`;
    if (/^(EACCES|EPERM|EROFS)$/.test(code)) return `${name} may not be read or written by you on this machine (${code}).`;
    if (/^(ENOSPC|EDQUOT)$/.test(code)) return `There is no room left on this machine (${code}${path === null ? "" : `, ${path}`}).`;
    if (/^(ENOTDIR|EEXIST)$/.test(code)) return `${name} is a file, where a folder is needed (${code}).`;
    if (/^(EBUSY|EXDEV)$/.test(code))
      return `${name} cannot be replaced (${code}). If it is a disk or a container's volume, name a folder in it with --output DIR.`;
    return `${name} cannot be read or written (${code}).`;
  },
};

const es: CallWords = {
  noCommand: (name, near) =>
    `No existe la orden «${name}».${near ? ` ¿Quiso decir ${near}?` : ""} npm run build -- --help las muestra todas.`,
  noOption: (name, command, near, takers) => {
    const lead =
      takers.length > 0 ? `«${name}» no es una opción de ${command}, sino de ${takers.join(", ")}.` : `No existe la opción «${name}».`;
    return `${lead}${near ? ` ¿Quiso decir ${near}?` : ""} npm run ${command} -- --help las muestra todas.`;
  },
  noValue: (option) => `A ${option} le falta lo que va detrás.`,
  needless: (option) => `${option} va sola, sin «=».`,
  stray: (text, command) =>
    `«${text}» no pertenece a ninguna opción. Las opciones van después de dos guiones aparte: npm run ${command} -- --content DIR.`,
  tooMany: (text, command) => `«${text}» es una palabra de más. npm run ${command} -- --help dice lo que toma.`,
  badPort: (text) => `«${text}» no es un puerto: --port toma un número hasta 65535.`,
  notOneOf: (option, text, near, known) =>
    `${option} no conoce «${text}».${near ? ` ¿Quiso decir ${near}?` : ""} Toma: ${known.join(", ")}.`,
  noContent: (folder) => `No existe la carpeta «${folder}». Indique la carpeta del contenido con --content DIR.`,
  noFile: (path) => `No existe el archivo «${path}».`,
  unsafeOutput: (folder) =>
    `«${folder}» no puede ser la salida: contiene el contenido, o algo que no es un sitio de Gaceta. Indique otra carpeta con --output DIR.`,
  unsafeCache: (folder) =>
    `«${folder}» no puede ser la caché: está en el contenido, o en el sitio, que cada construcción reemplaza. Indique otra carpeta con --cache DIR.`,
  linked: (path) =>
    `«${path}» es un enlace, y lo que las construcciones guardan unas para otras tiene que estar en una carpeta propia. Borre el enlace; para guardarlo en otro lugar, indique esa carpeta con --cache DIR.`,
  tracked: (path) =>
    `«${path}» está en git, así que cualquiera pudo hacer lo que contiene; no se leyó nada. Solo lo hacen las construcciones: quítelo con git rm -rf "${path}" y confirme el cambio.`,
  refused: ({ code, path }) => {
    const name = path === null ? "Un archivo" : `«${path}»`;
    if (/^(EACCES|EPERM|EROFS)$/.test(code))
      return `Usted no puede leer o escribir ${path === null ? "un archivo" : name} en esta máquina (${code}).`;
    if (/^(ENOSPC|EDQUOT)$/.test(code)) return `No queda espacio en esta máquina (${code}${path === null ? "" : `, ${path}`}).`;
    if (/^(ENOTDIR|EEXIST)$/.test(code)) return `${name} es un archivo, donde hace falta una carpeta (${code}).`;
    if (/^(EBUSY|EXDEV)$/.test(code))
      return `${name} no se puede reemplazar (${code}). Si es un disco o un volumen de un contenedor, indique una carpeta dentro con --output DIR.`;
    return `${name} no se puede leer o escribir (${code}).`;
  },
};

export function callWordsIn(language: EditorsLanguage): CallWords {
  return language === "es" ? es : en;
}
