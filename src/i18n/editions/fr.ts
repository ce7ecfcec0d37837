import type { EditionMessages } from "./messages.ts";

export const frEditions: EditionMessages = {
  pdf: { download: "Télécharger le PDF" },
  mail: {},
  cite: {},
  data: { title: "Données ouvertes" },
  cards: {},
};
