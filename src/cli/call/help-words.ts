import type { CommandName } from "../command.ts";
import type { EditorsLanguage } from "../words.ts";
import type { OptionName } from "./options.ts";

/** What `--help` says. */
export interface HelpWords {
  readonly usage: string;
  readonly more: string;
  readonly help: string;
  readonly commands: Readonly<Record<CommandName, { readonly summary: string; readonly calls: readonly string[] }>>;
  /** The sign that represents an option's value, if it takes one, and what the option does. */
  readonly options: Readonly<Record<OptionName, readonly [value: string, meaning: string]>>;
  /** `--language` of the commands that write texts. */
  readonly textLanguage: readonly [value: string, meaning: string];
}

const en: HelpWords = {
  usage: "Usage: npm run COMMAND [-- OPTIONS]",
  more: "npm run COMMAND -- --help tells of one command and its options.",
  help: "this text",
  commands: {
    build: { summary: "builds the site, search included", calls: ["build"] },
    check: {
      summary: "tells every mistake and every weakness of the content, and builds nothing",
      calls: ["check", "check -- --format github", "check -- --record"],
    },
    diff: {
      summary: "tells what a change did to the site: pages that are gone, changed or new",
      calls: ["diff -- OLD NEW", "diff -- OLD NEW --format markdown"],
    },
    import: {
      summary: "makes a draft of a month from a saved page (.html, .txt or .docx)",
      calls: ["import -- page.html --month 2021-09 --language en", "import -- northwest.docx --month 2021-09 --region northwest"],
    },
    links: {
      summary: "asks other sites whether the pages that the archive links to are still there; never fails by what they answer",
      calls: ["links", "links -- --format json"],
    },
    mail: { summary: "sends a proof of an issue; set the server in SMTP_URL", calls: ["mail -- 2021-09 --to you@example.org"] },
    new: {
      summary: "lays out a month: the file of the issue and one for each region",
      calls: ["new", "new -- 2026-12", "new -- 2026-12 --language en"],
    },
    start: { summary: "builds, serves on this machine and builds again after each change (also: npm start)", calls: ["start"] },
    translations: {
      summary: "tells which translations are missing, outdated or a machine's; records reviews; drafts what is missing",
      calls: [
        "translations",
        "translations -- stamp issues/2021-09/issue.en.md --method reviewed --reviewer NAME",
        "translations -- draft 2021-09 en",
      ],
    },
  },
  options: {
    content: ["DIR", "the content folder (content)"],
    output: ["DIR", "the folder that becomes the site (_site)"],
    without: ["NAME", "leaves out pdf, mail or cards (repeat it for several)"],
    cache: ["DIR", "where what takes long to make is kept between builds (.cache)"],
    drafts: ["", "includes drafts and issues of the future, marked as such"],
    json: ["", "says what was built as JSON, for programs"],
    port: ["NUMBER", "where start serves; the next free port is taken (8080)"],
    format: ["FORMAT", "for people, for programs, or as annotations or a comment of a proposal on GitHub (text)"],
    record: ["", "adds new addresses to addresses.txt, so that none of them is ever broken"],
    addresses: ["FILE", "an older addresses.txt, of which no line may be missing"],
    month: ["MONTH", "the month that the page reports on, such as 2021-09"],
    region: ["REGION", "the one region that the page reports on: its report is added to a month that is there"],
    method: ["reviewed|human|machine", "how the translation came about"],
    reviewer: ["NAME", "who reviewed it"],
    translator: ["NAME", "who translated it"],
    to: ["ADDRESS", "to whom (repeat it for several)"],
    from: ["ADDRESS", "from whom (the user of SMTP_URL)"],
    in: ["LANGUAGE", "the language of the issue (the original's)"],
    language: ["es|en", "the language of the answers (the system's)"],
  },
  textLanguage: ["LANGUAGE", "the language of the texts, one of the archive's (the original's)"],
};

const es: HelpWords = {
  usage: "Uso: npm run ORDEN [-- OPCIONES]",
  more: "npm run ORDEN -- --help explica una orden y sus opciones.",
  help: "este texto",
  commands: {
    build: { summary: "construye el sitio, con la búsqueda", calls: ["build"] },
    check: {
      summary: "dice todos los errores y las debilidades del contenido, y no construye nada",
      calls: ["check", "check -- --format github", "check -- --record"],
    },
    diff: {
      summary: "dice lo que un cambio hizo al sitio: páginas desaparecidas, cambiadas o nuevas",
      calls: ["diff -- ANTERIOR NUEVO", "diff -- ANTERIOR NUEVO --format markdown"],
    },
    import: {
      summary: "hace el borrador de un mes a partir de una página guardada (.html, .txt o .docx)",
      calls: ["import -- pagina.html --month 2021-09 --language en", "import -- noroeste.docx --month 2021-09 --region northwest"],
    },
    links: {
      summary: "pregunta a otros sitios si las páginas que enlaza el archivo siguen ahí; nunca falla por lo que respondan",
      calls: ["links", "links -- --format json"],
    },
    mail: { summary: "envía un número como prueba; el servidor está en SMTP_URL", calls: ["mail -- 2021-09 --to usted@example.org"] },
    new: {
      summary: "prepara un mes: el archivo del número y uno por cada región",
      calls: ["new", "new -- 2026-12", "new -- 2026-12 --language en"],
    },
    start: { summary: "construye, sirve en esta máquina y vuelve a construir con cada cambio (también: npm start)", calls: ["start"] },
    translations: {
      summary: "dice qué traducciones faltan, están atrasadas o son de máquina; anota revisiones; hace borradores de lo que falta",
      calls: [
        "translations",
        "translations -- stamp issues/2021-09/issue.en.md --method reviewed --reviewer NOMBRE",
        "translations -- draft 2021-09 en",
      ],
    },
  },
  options: {
    content: ["DIR", "la carpeta del contenido (content)"],
    output: ["DIR", "la carpeta que será el sitio (_site)"],
    without: ["NOMBRE", "omite pdf, mail o cards (se repite para varios)"],
    cache: ["DIR", "donde se guarda, entre una construcción y otra, lo que tarda en hacerse (.cache)"],
    drafts: ["", "incluye borradores y números futuros, marcados como tales"],
    json: ["", "dice lo construido como JSON, para programas"],
    port: ["NÚMERO", "dónde sirve start; se toma el siguiente puerto libre (8080)"],
    format: ["FORMATO", "para personas, para programas, o como anotaciones o comentario de una propuesta en GitHub (text)"],
    record: ["", "añade las direcciones nuevas a addresses.txt, para que ninguna se rompa nunca"],
    addresses: ["ARCHIVO", "un addresses.txt anterior, del que no puede faltar ninguna línea"],
    month: ["MES", "el mes del que informa la página, como 2021-09"],
    region: ["REGIÓN", "la única región de la que informa la página: su informe se añade a un mes que ya existe"],
    method: ["reviewed|human|machine", "cómo se hizo la traducción: revisada, humana o de máquina"],
    reviewer: ["NOMBRE", "quién la revisó"],
    translator: ["NOMBRE", "quién la tradujo"],
    to: ["DIRECCIÓN", "a quién (se repite para varios)"],
    from: ["DIRECCIÓN", "de quién (el usuario de SMTP_URL)"],
    in: ["IDIOMA", "el idioma del número (el del original)"],
    language: ["es|en", "el idioma de las respuestas (el del sistema)"],
  },
  textLanguage: ["IDIOMA", "el idioma de los textos, uno de los del archivo (el del original)"],
};

export function helpWordsIn(language: EditorsLanguage): HelpWords {
  return language === "es" ? es : en;
}
