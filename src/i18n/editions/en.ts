import type { EditionMessages } from "./messages.ts";

export const enEditions: EditionMessages = {
  pdf: { download: "Download PDF" },
  mail: {},
  cite: {},
  data: { title: "Open data" },
  cards: {},
};
