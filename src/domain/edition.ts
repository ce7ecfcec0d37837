import type { Kind } from "./routes.ts";

/** What a build makes besides the pages and can leave out, with the kinds of file that belong to it. */
export const editionKinds = {
  pdf: ["pdf", "yearPdf"],
  mail: ["mailHtml", "mailText", "eml"],
  cards: ["card"],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;

export type Edition = keyof typeof editionKinds;

export const editions = Object.keys(editionKinds) as readonly Edition[];
