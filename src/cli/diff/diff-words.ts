import type { FileKind } from "../../diff/file-kind.ts";
import type { PageDifference } from "../../diff/page-difference.ts";
import { counted } from "../../languages/counted.ts";
import type { EditorsLanguage } from "../words.ts";

type Counted = (count: number) => string;

/** What `npm run diff` says. */
export interface DiffWords {
  readonly usage: string;
  readonly missing: (name: string) => string;
  readonly noSite: (name: string) => string;
  readonly wrongManifest: (name: string, where: string | null) => string;
  readonly title: string;
  readonly nothing: string;
  /** The same where files are not as the manifests say. */
  readonly nothingListed: string;
  /** What happened to pages and to other files, in numbers. */
  readonly summary: Readonly<Record<"gone" | "changed" | "added" | "others", Counted>>;
  readonly gone: Counted;
  readonly unfit: Readonly<Record<"old" | "next", Counted>>;
  readonly changed: Counted;
  readonly added: Counted;
  /** What is said of a changed page besides its lines. */
  readonly accounts: Readonly<Record<PageDifference["what"], string | null>>;
  readonly moreLines: Counted;
  readonly morePages: Counted;
  readonly unread: Counted;
  /** What did not fit into a comment. */
  readonly cut: string;
  readonly and: (listed: string, more: number) => string;
  readonly columns: readonly string[];
  readonly total: string;
  readonly kinds: Readonly<Record<FileKind, readonly [one: string, other: string]>>;
}

const en: DiffWords = {
  usage: "Name two sites, the older first: npm run diff -- OLD NEW. Each is the folder of a site, or its manifest.json.",
  missing: (name) => `There is no “${name}”. ${en.usage}`,
  noSite: (name) => `“${name}” is no site: it holds neither manifest.json nor index.html. ${en.usage}`,
  wrongManifest: (name, where) =>
    `The manifest of “${name}” cannot be used: ${where ? `“${where}” is not as it should be` : "it is no JSON"}. Build the site again.`,
  title: "What this does to the site",
  nothing: "Nothing changed.",
  nothingListed: "By the manifests nothing changed.",
  summary: {
    gone: counted("en", "address gone", "addresses gone"),
    changed: counted("en", "page changed", "pages changed"),
    added: counted("en", "page new", "pages new"),
    others: counted("en", "other file", "other files"),
  },
  gone: (count) =>
    `GONE: ${counted("en", "address", "addresses")(count)}. Whoever kept one finds nothing there; an alias or the old name in the content brings it back.`,
  unfit: {
    old: counted("en", "file of the older site is not as its manifest says", "files of the older site are not as its manifest says"),
    next: counted("en", "file of the newer site is not as its manifest says", "files of the newer site are not as its manifest says"),
  },
  changed: counted("en", "page changed", "pages changed"),
  added: counted("en", "page new", "pages new"),
  accounts: {
    words: null,
    links: "the same words; links lead elsewhere",
    order: "the same words in another order",
    unseen: "no words: only what browsers and search engines read",
  },
  moreLines: counted("en", "line more", "lines more"),
  morePages: counted("en", "page more changed", "pages more changed"),
  unread: counted("en", "page more changed, and was not read", "pages more changed, and were not read"),
  cut: "There is more than a comment can hold: npm run diff tells it on your machine.",
  and: (listed, more) => `${listed} and ${more} more`,
  columns: ["", "New", "Changed", "Gone", "Before", "After", "Difference"],
  total: "whole site",
  kinds: {
    issue: ["issue", "issues"],
    report: ["report", "reports"],
    home: ["front page", "front pages"],
    otherPage: ["other page", "other pages"],
    region: ["region", "regions"],
    place: ["place", "places"],
    topic: ["topic", "topics"],
    partner: ["partner", "partners"],
    author: ["author", "authors"],
    year: ["year", "years"],
    list: ["list", "lists"],
    feed: ["feed", "feeds"],
    data: ["data file", "data files"],
    pdf: ["PDF", "PDFs"],
    citation: ["citation file", "citation files"],
    mail: ["mail", "mails"],
    card: ["social card", "social cards"],
    picture: ["picture", "pictures"],
    searchIndex: ["file of the search index", "files of the search index"],
    asset: ["style, script or font", "styles, scripts and fonts"],
    otherFile: ["other file", "other files"],
  },
};

const es: DiffWords = {
  usage: "Indique dos sitios, primero el anterior: npm run diff -- ANTERIOR NUEVO. Cada uno es la carpeta de un sitio, o su manifest.json.",
  missing: (name) => `No existe «${name}». ${es.usage}`,
  noSite: (name) => `«${name}» no es un sitio: no contiene manifest.json ni index.html. ${es.usage}`,
  wrongManifest: (name, where) =>
    `El manifiesto de «${name}» no sirve: ${where ? `«${where}» no es como debe ser` : "no es JSON"}. Vuelva a construir el sitio.`,
  title: "Lo que esto hace al sitio",
  nothing: "Nada cambió.",
  nothingListed: "Según los manifiestos nada cambió.",
  summary: {
    gone: counted("es", "dirección desaparecida", "direcciones desaparecidas"),
    changed: counted("es", "página cambiada", "páginas cambiadas"),
    added: counted("es", "página nueva", "páginas nuevas"),
    others: counted("es", "archivo más", "archivos más"),
  },
  gone: (count) =>
    `DESAPARECE: ${counted("es", "dirección", "direcciones")(count)}. Quien la guardó ya no encuentra nada; un alias o el nombre anterior en el contenido la recupera.`,
  unfit: {
    old: counted(
      "es",
      "archivo del sitio anterior no es como dice su manifiesto",
      "archivos del sitio anterior no son como dice su manifiesto",
    ),
    next: counted("es", "archivo del sitio nuevo no es como dice su manifiesto", "archivos del sitio nuevo no son como dice su manifiesto"),
  },
  changed: counted("es", "página cambiada", "páginas cambiadas"),
  added: counted("es", "página nueva", "páginas nuevas"),
  accounts: {
    words: null,
    links: "las mismas palabras; hay enlaces que llevan a otra parte",
    order: "las mismas palabras en otro orden",
    unseen: "ninguna palabra: solo lo que leen navegadores y buscadores",
  },
  moreLines: counted("es", "línea más", "líneas más"),
  morePages: counted("es", "página cambiada más", "páginas cambiadas más"),
  unread: counted("es", "página cambiada más, que no se leyó", "páginas cambiadas más, que no se leyeron"),
  cut: "Hay más de lo que cabe en un comentario: npm run diff lo dice en su máquina.",
  and: (listed, more) => `${listed} y ${more} más`,
  columns: ["", "Nuevos", "Cambiados", "Idos", "Antes", "Después", "Diferencia"],
  total: "todo el sitio",
  kinds: {
    issue: ["número", "números"],
    report: ["informe", "informes"],
    home: ["portada", "portadas"],
    otherPage: ["otra página", "otras páginas"],
    region: ["región", "regiones"],
    place: ["lugar", "lugares"],
    topic: ["tema", "temas"],
    partner: ["socio", "socios"],
    author: ["autor", "autores"],
    year: ["año", "años"],
    list: ["lista", "listas"],
    feed: ["canal de noticias", "canales de noticias"],
    data: ["archivo de datos", "archivos de datos"],
    pdf: ["PDF", "PDF"],
    citation: ["archivo de cita", "archivos de cita"],
    mail: ["correo", "correos"],
    card: ["tarjeta social", "tarjetas sociales"],
    picture: ["imagen", "imágenes"],
    searchIndex: ["archivo del índice de búsqueda", "archivos del índice de búsqueda"],
    asset: ["estilo, script o tipografía", "estilos, scripts y tipografías"],
    otherFile: ["otro archivo", "otros archivos"],
  },
};

export function diffWordsIn(language: EditorsLanguage): DiffWords {
  return language === "es" ? es : en;
}
