import type { EditorsLanguage } from "../words.ts";

/** What `npm start` says in the terminal and on the page. */
export interface StartWords {
  readonly serving: (address: string) => string;
  /** The path of the site's URL was changed. */
  readonly moved: (address: string) => string;
  /** What was changed can be seen; `more` counts the files besides the one that is named. */
  readonly shown: (file: string, more: number, seconds: string) => string;
  /** What was changed cannot be seen, since what was told before is in the way still. */
  readonly notShown: (file: string, more: number, why: string) => string;
  readonly mended: (seconds: string) => string;
  readonly noPort: (port: number, code: string) => string;
  readonly problems: (count: number) => string;
  readonly codeProblem: string;
  /** Something else is in the way, such as a folder that may not be written. */
  readonly hindrance: string;
  /** A process ended without a word, or had to be ended since it did not answer. */
  readonly ended: (how: string) => string;
  readonly silent: (seconds: number) => string;
  /** Is below the problems on the page. */
  readonly waiting: string;
  readonly close: string;
}

const en: StartWords = {
  serving: (address) => `The archive is at ${address} — Ctrl+C ends.`,
  moved: (address) => `The site has another address now: ${address}`,
  shown: (file, more, seconds) => `${file}${more > 0 ? ` and ${more} more` : ""} changed · shown in ${seconds} s`,
  notShown: (file, more, why) => `${file}${more > 0 ? ` and ${more} more` : ""} changed · not shown yet: ${why}`,
  mended: (seconds) => `Mended · shown in ${seconds} s`,
  noPort: (port, code) =>
    code === "EADDRINUSE"
      ? `Port ${port} and those above it are busy. Name another with --port NUMBER.`
      : `Port ${port} cannot be used by you on this machine (${code}). Name another with --port NUMBER.`,
  problems: (count) => (count === 1 ? "1 problem in the content" : `${count} problems in the content`),
  codeProblem: "A mistake in the program",
  hindrance: "The site cannot be built",
  ended: (how) => `The process that makes the pages ended (${how}). Change something, and another begins.`,
  silent: (seconds) =>
    `The process that makes the pages did not answer for ${seconds} seconds and was ended. Change something, and another begins.`,
  waiting: "What was saved is shown once this is mended; then this notice goes away by itself.",
  close: "Close",
};

const es: StartWords = {
  serving: (address) => `El archivo está en ${address} — Ctrl+C termina.`,
  moved: (address) => `El sitio tiene ahora otra dirección: ${address}`,
  shown: (file, more, seconds) => `Cambió ${file}${more > 0 ? ` (y ${more} más)` : ""} · visible en ${seconds} s`,
  notShown: (file, more, why) => `Cambió ${file}${more > 0 ? ` (y ${more} más)` : ""} · aún no visible: ${why}`,
  mended: (seconds) => `Corregido · visible en ${seconds} s`,
  noPort: (port, code) =>
    code === "EADDRINUSE"
      ? `El puerto ${port} y los siguientes están ocupados. Indique otro con --port NÚMERO.`
      : `Usted no puede usar el puerto ${port} en esta máquina (${code}). Indique otro con --port NÚMERO.`,
  problems: (count) => (count === 1 ? "1 problema en el contenido" : `${count} problemas en el contenido`),
  codeProblem: "Un error en el programa",
  hindrance: "No se puede construir el sitio",
  ended: (how) => `El proceso que hace las páginas terminó (${how}). Cambie algo y empieza otro.`,
  silent: (seconds) => `El proceso que hace las páginas no respondió en ${seconds} segundos y fue terminado. Cambie algo y empieza otro.`,
  waiting: "Lo guardado se verá cuando esto se corrija; entonces este aviso desaparece solo.",
  close: "Cerrar",
};

export function startWordsIn(language: EditorsLanguage): StartWords {
  return language === "es" ? es : en;
}
