import type { Holder } from "../build/staging/lock.ts";
import type { SystemError } from "../cache/system-error.ts";
import { counted } from "../languages/counted.ts";
import { messagesIn } from "../languages/messages-in.ts";
import type { Refusal } from "../pdf/job.ts";
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
  readonly built: (figures: Figures) => string;
  readonly sound: (figures: Omit<Figures, "pages">) => string;
  /** Another build is waited for. */
  readonly waiting: (holder: Holder) => string;
  /** Not all could be kept for the next build. */
  readonly unkept: (cache: string, error: SystemError) => string;
  /** Files of the site were not written: so many, named in the lines that follow; and how many more there are. */
  readonly missingFiles: { readonly missing: (count: string) => string; readonly more: (count: string) => string };
  /** Why PDFs or social cards could not be made. */
  readonly noDocuments: (why: Exclude<Refusal, { kind: "file" }>) => string;
}

/** What an archive holds, in the words of its readers. */
function contentIn(language: EditorsLanguage, { issues, reports, actions, languages }: Omit<Figures, "pages">): string {
  const { count } = messagesIn(language);
  const [one, more] = language === "es" ? ["idioma", "idiomas"] : ["language", "languages"];
  return [
    count.issues({ count: issues }),
    count.reports({ count: reports }),
    count.actions({ count: actions }),
    counted(language, one, more)(languages),
  ].join(", ");
}

const en: Words = {
  built: (figures) => `${contentIn("en", figures)} · ${counted("en", "page", "pages")(figures.pages)} · ${figures.seconds} s`,
  sound: (figures) => `No errors: ${contentIn("en", figures)} · ${figures.seconds} s`,
  waiting: ({ process, machine, lock }) =>
    machine === null
      ? `Another build (process ${process}) is at work on the same site; this one waits until it has ended (its lock: “${lock}”).`
      : `Another build (process ${process} on ${machine}) is at work on the same site; this one waits until it has ended. If it has, delete its lock, “${lock}”.`,
  unkept: (cache, { code, path }) =>
    `The site is complete, but not everything could be kept in the cache “${cache}” (${code}${path === null ? "" : `, ${path}`}): the next build takes longer.`,
  missingFiles: {
    missing: (count) =>
      `The site was not published: files that belong to it were not written (${count}). The site before is as it was. The content is not to blame: something in the program is. Install it again (npm ci), and report it where that does not help.`,
    more: (count) => `… and ${count} more`,
  },
  noDocuments: (why) => {
    if (why.kind === "missing")
      return `${why.program}, with which the PDFs and the social cards are made, does not run on this machine (${why.detail}); “--without pdf --without cards” builds the site without them.`;
    if (why.kind === "refused")
      return `The document ${why.name} could not be made: ${why.detail}. “--without pdf” builds the site without PDFs.`;
    return `The program that makes the PDFs and the social cards was ended (${why.detail}), perhaps for want of memory; “--without pdf --without cards” builds the site without them.`;
  },
};

const es: Words = {
  built: (figures) => `${contentIn("es", figures)} · ${counted("es", "página", "páginas")(figures.pages)} · ${figures.seconds} s`,
  sound: (figures) => `Sin errores: ${contentIn("es", figures)} · ${figures.seconds} s`,
  waiting: ({ process, machine, lock }) =>
    machine === null
      ? `Otra construcción (proceso ${process}) trabaja en el mismo sitio; esta espera a que termine (su cerrojo: «${lock}»).`
      : `Otra construcción (proceso ${process} en ${machine}) trabaja en el mismo sitio; esta espera a que termine. Si ya terminó, borre su cerrojo, «${lock}».`,
  unkept: (cache, { code, path }) =>
    `El sitio está completo, pero no todo se pudo guardar en la caché «${cache}» (${code}${path === null ? "" : `, ${path}`}): la próxima construcción tardará más.`,
  missingFiles: {
    missing: (count) =>
      `El sitio no se publicó: no se escribieron archivos que le pertenecen (${count}). El sitio anterior sigue como estaba. La causa no está en el contenido, sino en el programa. Vuelva a instalarlo (npm ci); si no basta, avise del error.`,
    more: (count) => `… y ${count} más`,
  },
  noDocuments: (why) => {
    if (why.kind === "missing")
      return `${why.program}, con que se hacen los PDF y las tarjetas sociales, no funciona en esta máquina (${why.detail}); «--without pdf --without cards» construye el sitio sin ellos.`;
    if (why.kind === "refused")
      return `No se pudo hacer el documento ${why.name}: ${why.detail}. «--without pdf» construye el sitio sin PDF.`;
    return `El programa que hace los PDF y las tarjetas sociales fue interrumpido (${why.detail}), quizá por falta de memoria; «--without pdf --without cards» construye el sitio sin ellos.`;
  },
};

/** What commands say to editors. */
export function wordsIn(language: EditorsLanguage): Words {
  return language === "es" ? es : en;
}

/** The language that the system is set to (POSIX locale variables); English where it is neither. */
export function editorsLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): EditorsLanguage {
  return (LC_ALL || LC_MESSAGES || LANG || "").startsWith("es") ? "es" : "en";
}
