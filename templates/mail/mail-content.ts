import type { Language, Phrase } from "../../src/domain/language.ts";
import type { Block } from "../../src/markdown/prose.ts";

/** The content of an issue's e-mail, from which its HTML and its plain text are written. All addresses are absolute. */
export interface MailContent {
  readonly language: Language;
  /** What the mail is called, also in lists of mails; disarmed. */
  readonly subject: string;
  readonly newsletter: Phrase;
  /** Month and number, where they are not the title. */
  readonly kicker: string;
  readonly title: Phrase;
  readonly summary: Phrase;
  readonly byline: string;
  /** What a reader has to know first: drafts, corrections, how it was translated. */
  readonly notices: readonly Notice[];
  readonly editorial: MailSection | null;
  readonly reports: readonly MailSection[];
  readonly colophon: Colophon;
  /** The issue on the site. */
  readonly address: string;
  /** True where something was left out for want of room. */
  readonly shortened: boolean;
}

/** A remark, with what it begins with, and where more is to be read. */
export interface Notice {
  readonly lead: string | null;
  readonly text: Phrase;
  readonly link: Link | null;
}

export interface Link {
  readonly words: string;
  readonly address: string;
}

/** The editorial, or what is told of a region. */
export interface MailSection {
  readonly title: Phrase;
  readonly address: string;
  readonly notices: readonly Notice[];
  /** The language of the text. */
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly actions: readonly Entry[];
  /** False where something was left out: then it leads to the whole. */
  readonly whole: boolean;
}

/** An action. */
export interface Entry {
  readonly title: Phrase;
  readonly address: string;
  readonly facts: readonly Fact[];
}

/** Something known of an action: where, with whom, when, from where. */
export interface Fact {
  readonly label: string;
  readonly values: readonly Phrase[];
  /** Where it leads; null for what is only named. */
  readonly address: string | null;
}

/** What is at the end. */
export interface Colophon {
  readonly citation: string;
  readonly permalink: string;
  /** Publisher, licence, where it first appeared. */
  readonly facts: readonly Fact[];
  /** The service's placeholder, or an address, by which one unsubscribes; null where the site names none. */
  readonly unsubscribe: string | null;
}
