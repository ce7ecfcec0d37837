import type { DataMessages } from "./data/messages.ts";

/** Every word of an issue's other editions in one language: PDF, mail, citations, data, social cards. */
export interface EditionMessages {
  readonly pdf: {
    /** Leads to the PDF of an issue or a year. */
    readonly download: string;
    /** What the map shows, for those who do not see it. */
    readonly map: (places: string) => string;
    /** Leads to a picture that could not be printed. */
    readonly picture: string;
  };
  readonly mail: {
    readonly browser: string;
    /** Leads to what was left out of a passage. */
    readonly readOn: (title: string) => string;
    readonly shortened: string;
    readonly whole: string;
    /** Why someone gets the mail. */
    readonly reason: (newsletter: string) => string;
    readonly unsubscribe: string;
    /** The subjects of a mail that is not public yet, and of one that is sent to try it out. */
    readonly draft: (subject: string) => string;
    readonly proof: (subject: string) => string;
    /** Stands for a picture in plain text. */
    readonly image: (alternative: string) => string;
    /** What one signs up for, beside the form. */
    readonly signUp: string;
  };
  readonly cite: {
    /** The names of the citation styles, with their editions. */
    readonly styles: { readonly apa: string; readonly chicago: string; readonly mla: string };
    readonly copy: string;
    /** The name of the button that copies the citation of a style; it begins with the word above. */
    readonly copyStyle: (style: string) => string;
    /** Leads to the citation on the page of the whole issue. */
    readonly wholeIssue: string;
    /** What the files are for that the links behind it save; with the colon, before which French has a space. */
    readonly files: string;
    /** How a text was translated, by which program, and who reviewed it, where that is known. */
    readonly machine: (tool: string | null) => string;
    readonly reviewed: (reviewer: string | null) => string;
    readonly licence: (name: string) => string;
  };
  readonly data: DataMessages;
  readonly cards: Readonly<Record<string, never>>;
}
