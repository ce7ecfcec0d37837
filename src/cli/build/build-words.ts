import type { StepName } from "../../build/steps.ts";
import type { EditorsLanguage } from "../words.ts";

/** What is said of a build, while it goes on and at its end. */
interface BuildWords {
  /** What each step does, as a line begins with it. */
  readonly steps: Readonly<Record<StepName, string>>;
  /** "1,200 of 11,178" */
  readonly madeOf: (made: string, all: string) => string;
  /** How many files the site has, how large they are, and how many stayed as they were. */
  readonly files: (count: string, size: string, unchanged: string) => string;
  readonly slowest: (steps: string) => string;
}

const en: BuildWords = {
  steps: {
    load: "Content",
    assets: "Styles, scripts and pictures",
    compare: "What has changed",
    pages: "Pages",
    search: "Search",
    documents: "PDFs and cards",
    write: "Files",
    swap: "Swap",
  },
  madeOf: (made, all) => `${made} of ${all}`,
  files: (count, size, unchanged) => `${count} files, ${size}; ${unchanged} stayed as they were.`,
  slowest: (steps) => `Slowest: ${steps}.`,
};

const es: BuildWords = {
  steps: {
    load: "Contenido",
    assets: "Estilos, guiones e imágenes",
    compare: "Qué ha cambiado",
    pages: "Páginas",
    search: "Búsqueda",
    documents: "PDF y tarjetas",
    write: "Archivos",
    swap: "Intercambio",
  },
  madeOf: (made, all) => `${made} de ${all}`,
  files: (count, size, unchanged) => `${count} archivos, ${size}; ${unchanged} quedaron como estaban.`,
  slowest: (steps) => `Lo más lento: ${steps}.`,
};

export function buildWordsIn(language: EditorsLanguage): BuildWords {
  return language === "es" ? es : en;
}

/** Seconds as a language writes them: "1.25 s", "1,25 s". */
export function secondsIn(language: EditorsLanguage, seconds: number): string {
  return `${new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(seconds)} s`;
}
