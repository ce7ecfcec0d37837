import type { Language } from "../../domain/language.ts";

/** Words that say nothing of where a link leads, when they are all of its text. Capitals, accents and signs make no difference. */
export const vagueWords: Readonly<Record<Language, readonly string[]>> = {
  es: [
    ...["aquí", "acá", "ahí", "véase aquí", "ver aquí", "clic aquí", "haga clic aquí", "haz clic aquí", "pulse aquí", "pinche aquí"],
    ...["enlace", "el enlace", "este enlace", "en este enlace", "link", "este link", "más", "ver más", "leer más", "saber más", "ver"],
    ...["más información", "página", "esta página", "sitio", "este sitio"],
  ],
  en: [
    ...[
      "here",
      "click here",
      "see here",
      "read here",
      "link",
      "the link",
      "this link",
      "this",
      "more",
      "read more",
      "see more",
      "learn more",
    ],
    ...["more information", "page", "this page", "site", "this site", "website", "this website"],
  ],
  fr: [
    ...[
      "ici",
      "cliquez ici",
      "voir ici",
      "lien",
      "le lien",
      "ce lien",
      "plus",
      "voir plus",
      "lire la suite",
      "lire plus",
      "en savoir plus",
    ],
    ...["plus d'informations", "page", "cette page", "site", "ce site"],
  ],
  pt: [
    ...[
      "aqui",
      "cá",
      "clique aqui",
      "veja aqui",
      "ver aqui",
      "link",
      "este link",
      "ligação",
      "esta ligação",
      "mais",
      "ver mais",
      "ler mais",
    ],
    ...["leia mais", "saiba mais", "mais informações", "página", "esta página", "site", "este site"],
  ],
};
