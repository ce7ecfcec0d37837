import { enData } from "./data/en.ts";
import type { EditionMessages } from "./messages.ts";

export const enEditions: EditionMessages = {
  pdf: {
    download: "Download PDF",
    map: (places) => `Map with the places of the month’s actions: ${places}`,
    picture: "Picture on the web page",
  },
  mail: {
    browser: "View in browser",
    readOn: (title) => `Read on: ${title}`,
    shortened: "This e-mail is shortened, so that mail programs show all of it.",
    whole: "Read the whole issue",
    reason: (newsletter) => `You receive this e-mail because you subscribed to: ${newsletter}.`,
    unsubscribe: "Unsubscribe",
    draft: (subject) => `[Draft] ${subject}`,
    proof: (subject) => `[Proof] ${subject}`,
    image: (alternative) => `[Picture: ${alternative}]`,
    signUp: "You will get each issue by e-mail when it is published. You can unsubscribe at any time.",
  },
  cite: {
    styles: { apa: "APA 7", chicago: "Chicago 18, author-date", mla: "MLA 9" },
    copy: "Copy",
    copyStyle: (style) => `Copy the citation: ${style}`,
    wholeIssue: "Citation files and styles of the whole issue",
    files: "For reference managers:",
    machine: (tool) => `Machine translation${tool ? ` by ${tool}` : ""}`,
    reviewed: (reviewer) => `Machine translation, reviewed${reviewer ? ` by ${reviewer}` : ""}`,
    licence: (name) => `Licence: ${name}`,
  },
  data: enData,
  cards: {},
};
