import { counted } from "../../i18n/counted.ts";
import type { EditorsLanguage } from "../words.ts";

/** What became of the links of an archive, in numbers. */
export interface LinkFigures {
  /** Links in the content, and the different addresses that they lead to, each of which was asked once. */
  readonly links: number;
  readonly asked: number;
  readonly dead: number;
  readonly moved: number;
  readonly silent: number;
}

/** What `npm run links` says besides the warnings themselves. */
export interface LinksWords {
  readonly figures: (figures: LinkFigures) => string;
  /** Before a list of addresses. */
  readonly silent: string;
}

const en: LinksWords = {
  figures: ({ links, asked, dead, moved, silent }) =>
    `${counted("en", "link", "links")(links)} to ${counted("en", "page", "pages")(asked)} of other sites: ${dead} gone, ${moved} moved, ${silent} that programs are not told of`,
  silent: "Pages that their servers tell programs nothing of: whether they are there, only a person sees.",
};

const es: LinksWords = {
  figures: ({ links, asked, dead, moved, silent }) =>
    `${counted("es", "enlace", "enlaces")(links)} a ${counted("es", "página", "páginas")(asked)} de otros sitios: ${dead} ya no están, ${moved} se mudaron, de ${silent} no se dice nada a los programas`,
  silent: "Páginas de las que sus servidores no dicen nada a los programas: si están, sólo lo ve una persona.",
};

export function linksWordsIn(language: EditorsLanguage): LinksWords {
  return language === "es" ? es : en;
}
