import type { EditionMessages } from "./messages.ts";

export const esEditions: EditionMessages = {
  pdf: { download: "Descargar PDF" },
  mail: {},
  cite: {},
  data: { title: "Datos abiertos" },
  cards: {},
};
