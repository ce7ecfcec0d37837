import type { EditionMessages } from "./messages.ts";

export const ptEditions: EditionMessages = {
  pdf: { download: "Descarregar PDF" },
  mail: {},
  cite: {},
  data: { title: "Dados abertos" },
  cards: {},
};
