import type { Day } from "./day.ts";
import type { Language } from "./language.ts";

/** How a translation was made, as its editors declare it. */
export const methods = ["machine", "reviewed", "human"] as const;
export type TranslationMethod = (typeof methods)[number];

/** What a reader sees about a translated text. */
export interface Translation {
  /** Null where its editors do not say. */
  readonly method: TranslationMethod | null;
  readonly tool: string | null;
  readonly translator: string | null;
  readonly reviewer: string | null;
  readonly date: Day | null;
  /** True when the original file is no longer the one that was translated. */
  readonly outdated: boolean;
}

/** A heading inside a text, for links to it. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** One Markdown text, rendered for the readers of one language. */
export interface Text {
  /** The language it is written in: not the reader's where the translation is missing. */
  readonly language: Language;
  /** Safe HTML; its highest headings are `h2`. */
  readonly html: string;
  /** Number of words, for the reading time. */
  readonly words: number;
  readonly headings: readonly Heading[];
  /** Null for an original. */
  readonly translation: Translation | null;
}
