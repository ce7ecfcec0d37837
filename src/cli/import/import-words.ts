import type { Why } from "../../authoring/imports/page.ts";
import type { Language } from "../../domain/language.ts";
import type { Month } from "../../domain/month.ts";

/** What an editor has to know to go on with an import. */
export interface Next {
  /** The path of the issue's original. */
  readonly issue: string;
  /** Whether the page is in the original's language. */
  readonly isOriginal: boolean;
  readonly hasAuthors: boolean;
  readonly original: Language;
  /** Whether the page became one region's report. */
  readonly isRegion: boolean;
  /** What is behind the commands, such as ` --content DIR`. */
  readonly behind: string;
}

/** What `npm run import` says. */
export interface ImportWords {
  readonly usage: string;
  readonly noFile: (file: string, near: string | null) => string;
  readonly isFolder: (file: string) => string;
  readonly wrongKind: (file: string, ending: string, known: readonly string[]) => string;
  readonly noMonth: string;
  readonly badMonth: (text: string, suggestion: Month | null) => string;
  readonly noLanguage: (language: string, near: string | null, known: readonly string[]) => string;
  readonly monthThere: (month: string, files: readonly string[]) => string;
  readonly noRegion: (region: string, near: string | null, known: readonly string[]) => string;
  readonly noSuchMonth: (month: string, near: string | null) => string;
  /** A region's report, or a picture, would be written where a file is. */
  readonly fileThere: (files: readonly string[]) => string;
  readonly leadsOut: (file: string) => string;
  readonly unreadable: Readonly<Record<Why, (file: string) => string>>;
  readonly done: (file: string, month: Month) => string;
  readonly doneRegion: (file: string, region: string, month: Month) => string;
  readonly text: (words: number) => string;
  readonly title: (title: string | null) => string;
  readonly summary: (summary: string | null) => string;
  readonly authors: (names: readonly string[], line: number | null) => string;
  readonly unknownAuthors: (count: number) => string;
  /** Behind a name that is not known: one that is. */
  readonly nearAuthor: (name: string, id: string) => string;
  readonly published: (day: string | null) => string;
  readonly source: (address: string | null) => string;
  readonly regions: string;
  readonly region: (name: string, words: number, line: number | null, beginning: string) => string;
  readonly noRegions: string;
  readonly missing: (names: readonly string[]) => string;
  /** Where a region without a passage is named. */
  readonly mention: (name: string, line: number | null, beginning: string) => string;
  readonly editorial: (words: number) => string;
  readonly allPlaced: string;
  /** Nothing tells where the last region ends. */
  readonly lastRegion: (name: string) => string;
  readonly unplaced: string;
  readonly dropped: string;
  readonly media: string;
  readonly deadLinks: string;
  /** A part of the page; `what` is its element, or nothing. */
  readonly piece: (what: string, line: number | null, words: number, beginning: string) => string;
  readonly medium: (address: string, alternative: string, line: number | null) => string;
  readonly more: (count: number) => string;
  readonly otherLanguage: (stated: string, wanted: Language) => string;
  readonly files: string;
  readonly nextTitle: string;
  readonly next: (next: Next) => readonly string[];
}
