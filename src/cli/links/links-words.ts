import { counted } from "../../languages/counted.ts";
import type { EditorsLanguage } from "../words.ts";

/** What became of the links of an archive, in numbers. */
export interface LinkFigures {
  /** Links in the content, and the different addresses that they lead to, each of which was asked once. */
  readonly links: number;
  readonly asked: number;
  readonly dead: number;
  readonly moved: number;
  readonly silent: number;
  /** That could not be asked. */
  readonly unasked: number;
}

/** What `npm run links` says besides the warnings themselves. */
export interface LinksWords {
  readonly figures: (figures: LinkFigures) => string;
  /** Before a list of addresses. */
  readonly silent: string;
  /** Likewise: which could not be asked. */
  readonly unasked: string;
  /** Nobody could be asked. */
  readonly offline: string;
}

const en: LinksWords = {
  figures: ({ links, asked, dead, moved, silent, unasked }) =>
    `${counted("en", "link", "links")(links)} to ${counted("en", "page", "pages")(asked)} of other sites: ${dead} gone, ${moved} moved, ${silent} that programs are not told of${unasked > 0 ? `, ${unasked} that could not be asked` : ""}`,
  silent: "Pages that their servers tell programs nothing of: whether they are there, only a person sees.",
  unasked:
    "Pages that could not be asked for, since this machine's network did not answer: whether they are there is not known. Try again later.",
  offline:
    "There seems to be no network: no other site could be reached, so nothing is known of the links. Connect this machine, and try again.",
};

const es: LinksWords = {
  figures: ({ links, asked, dead, moved, silent, unasked }) =>
    `${counted("es", "enlace", "enlaces")(links)} a ${counted("es", "página", "páginas")(asked)} de otros sitios: ${dead} ya no están, ${moved} se mudaron, de ${silent} no se dice nada a los programas${unasked > 0 ? `, por ${unasked} no se pudo preguntar` : ""}`,
  silent: "Páginas de las que sus servidores no dicen nada a los programas: si están, sólo lo ve una persona.",
  unasked:
    "Páginas por las que no se pudo preguntar, porque la red de esta máquina no respondió: no se sabe si están. Inténtelo más tarde.",
  offline:
    "Parece que no hay red: no se pudo llegar a ningún otro sitio, así que nada se sabe de los enlaces. Conecte esta máquina e inténtelo de nuevo.",
};

export function linksWordsIn(language: EditorsLanguage): LinksWords {
  return language === "es" ? es : en;
}
