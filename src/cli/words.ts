import { counted } from "../i18n/counted.ts";
import { messagesIn } from "../i18n/messages-in.ts";
import type { Refusal } from "../press/job.ts";
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
  /** Why PDFs or social cards could not be made. */
  readonly noDocuments: (why: Exclude<Refusal, { kind: "file" }>) => string;
  readonly serving: (address: string) => string;
  readonly building: string;
}

/** What an archive holds, in the words of its readers. */
function contentIn(language: EditorsLanguage, { issues, reports, actions, languages }: Omit<Figures, "pages">): string {
  const { count } = messagesIn(language);
  const [one, more] = language === "es" ? ["idioma", "idiomas"] : ["language", "languages"];
  return [count.issues(issues), count.reports(reports), count.actions(actions), counted(language, one, more)(languages)].join(", ");
}

const en: Words = {
  help: `Usage: npm run COMMAND [-- OPTIONS]

Commands
  build    builds the site, search included
  check    checks the content and builds nothing
  mail     sends an issue as a proof: npm run mail -- 2021-09 --to ADDRESS (server: SMTP_URL)
  start    builds, serves on this machine and builds again after each change (also: npm start)

Options
  --content DIR     the content folder (content)
  --output DIR      the folder that becomes the site (_site)
  --without NAME    leaves out pdf, mail or cards (repeat it for several)
  --cache DIR       where what takes long to make is kept between builds (.cache)
  --drafts          includes drafts and issues of the future, marked as such
  --port NUMBER     where start serves; the next free port is taken (8080)
  --to ADDRESS      to whom mail sends (repeat it for several)
  --from ADDRESS    from whom mail sends (the user of SMTP_URL)
  --in LANGUAGE     the language of the issue that mail sends (the original's)
  --language es|en  the language of the answers (the system's)
  --help            this text`,
  built: (figures) => `${contentIn("en", figures)} · ${counted("en", "page", "pages")(figures.pages)} · ${figures.seconds} s`,
  sound: (figures) => `No problems: ${contentIn("en", figures)} · ${figures.seconds} s`,
  noDocuments: (why) => {
    if (why.kind === "missing")
      return `${why.program}, with which the PDFs and the social cards are made, does not run on this machine (${why.detail}); “--without pdf --without cards” builds the site without them.`;
    if (why.kind === "refused")
      return `The document ${why.name} could not be made: ${why.detail}. “--without pdf” builds the site without PDFs.`;
    return `The program that makes the PDFs and the social cards was ended (${why.detail}), perhaps for want of memory; “--without pdf --without cards” builds the site without them.`;
  },
  serving: (address) => `The archive is at ${address} — Ctrl+C ends.`,
  building: "Something changed; building again.",
};

const es: Words = {
  help: `Uso: npm run ORDEN [-- OPCIONES]

Órdenes
  build    construye el sitio, con la búsqueda
  check    revisa el contenido y no construye nada
  mail     envía un número como prueba: npm run mail -- 2021-09 --to DIRECCIÓN (servidor: SMTP_URL)
  start    construye, sirve en esta máquina y vuelve a construir con cada cambio (también: npm start)

Opciones
  --content DIR     la carpeta del contenido (content)
  --output DIR      la carpeta que será el sitio (_site)
  --without NOMBRE  omite pdf, mail o cards (se repite para varios)
  --cache DIR       donde se guarda, entre una construcción y otra, lo que tarda en hacerse (.cache)
  --drafts          incluye borradores y números futuros, marcados como tales
  --port NÚMERO     dónde sirve start; se toma el siguiente puerto libre (8080)
  --to DIRECCIÓN    a quién envía mail (se repite para varios)
  --from DIRECCIÓN  de quién envía mail (el usuario de SMTP_URL)
  --in IDIOMA       el idioma del número que envía mail (el del original)
  --language es|en  el idioma de las respuestas (el del sistema)
  --help            este texto`,
  built: (figures) => `${contentIn("es", figures)} · ${counted("es", "página", "páginas")(figures.pages)} · ${figures.seconds} s`,
  sound: (figures) => `Sin problemas: ${contentIn("es", figures)} · ${figures.seconds} s`,
  noDocuments: (why) => {
    if (why.kind === "missing")
      return `${why.program}, con que se hacen los PDF y las tarjetas sociales, no funciona en esta máquina (${why.detail}); «--without pdf --without cards» construye el sitio sin ellos.`;
    if (why.kind === "refused")
      return `No se pudo hacer el documento ${why.name}: ${why.detail}. «--without pdf» construye el sitio sin PDF.`;
    return `El programa que hace los PDF y las tarjetas sociales fue interrumpido (${why.detail}), quizá por falta de memoria; «--without pdf --without cards» construye el sitio sin ellos.`;
  },
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
