import type { Day } from "../../domain/day.ts";
import type { Block } from "../../markdown/tree.ts";

/** A saved page, read: its text and its metadata. */
export interface ImportedPage {
  readonly title: string | null;
  /** What it says about itself to search engines. */
  readonly description: string | null;
  /** The names that it gives as its authors, from each place that gives some. */
  readonly names: readonly (readonly string[])[];
  readonly published: Day | null;
  /** The address under which it stood. */
  readonly source: string | null;
  /** As it states it, such as `en-US`. */
  readonly language: string | null;
  readonly blocks: readonly PageBlock[];
  /** What was taken for the page's own furniture. */
  readonly dropped: readonly Dropped[];
  /** Pictures that came with the file, and that its text shows. */
  readonly pictures: readonly Picture[];
  /** Pictures and films, which stay where they are. */
  readonly media: readonly Media[];
  /** Targets of links that could not be made absolute: their words are kept. */
  readonly deadLinks: readonly string[];
}

/** A piece of a page's text. */
export interface PageBlock {
  readonly block: Block;
  /** Of the saved file, from 1; null where a file has no lines that a person sees. */
  readonly line: number | null;
}

/** A part of a page that is not of its text: a menu, a form, a notice on cookies. */
export interface Dropped {
  /** The element, such as `nav`, or `div.cookie-notice`. */
  readonly what: string;
  readonly line: number | null;
  readonly words: number;
  readonly beginning: string;
}

export interface Media {
  /** Null for a picture that is in the file itself. */
  readonly address: string | null;
  readonly alternative: string;
  readonly line: number | null;
}

/** A picture of a kind that pages show. */
export interface Picture {
  /** The name of its file, in the month's `images/`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that cannot be read as a page, and why. */
export class Unreadable extends Error {
  readonly why: Why;

  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

export type Why = "not-text" | "not-word" | "locked" | "too-large" | "too-deep" | "too-costly" | "empty";
