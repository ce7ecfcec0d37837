import type { PathWords } from "../domain/address-shapes.ts";
import type { PartnerKind } from "../domain/partner.ts";
import type { EditionMessages } from "./editions/messages.ts";

/**
 * Every word of the interface in one language. A word that is missing in a language is a type error.
 * Functions take what the words depend on: a count, a name, a date already written in the language.
 */
export interface Messages {
  /** The language's own name for itself. */
  readonly language: string;
  /** The names of the four languages, in this one. */
  readonly languages: { readonly es: string; readonly en: string; readonly fr: string; readonly pt: string };
  /** The words of the addresses: permanent. */
  readonly paths: PathWords;
  readonly nav: {
    readonly skip: string;
    readonly sections: string;
    readonly languages: string;
    readonly home: string;
    readonly regions: string;
    readonly archive: string;
    readonly topics: string;
    readonly partners: string;
    readonly authors: string;
    readonly breadcrumbs: string;
    /** Say that something was copied, and that it could not be. */
    readonly copied: string;
    readonly notCopied: string;
    /** The switch of the key that leads to the search. */
    readonly searchKey: string;
  };
  readonly footer: {
    readonly publisher: string;
    readonly licence: string;
    readonly about: string;
    readonly follow: string;
    readonly data: string;
    readonly feeds: string;
    readonly jsonFeed: string;
    readonly sitemap: string;
    readonly issn: string;
    readonly madeWith: string;
    readonly privacy: string;
  };
  readonly count: {
    readonly issues: Counted;
    readonly reports: Counted;
    readonly actions: Counted;
    readonly minutes: Counted;
    readonly results: Counted;
  };
  readonly home: {
    readonly latest: string;
    readonly read: (month: string) => string;
    readonly regions: string;
    readonly matrix: string;
    readonly earlier: string;
    readonly follow: string;
    readonly empty: string;
  };
  readonly issue: {
    readonly number: (number: number) => string;
    readonly contents: string;
    readonly editorial: string;
    readonly published: (day: string) => string;
    readonly reading: (minutes: string) => string;
    readonly source: string;
    readonly permalink: string;
    readonly corrections: string;
    readonly corrected: (day: string) => string;
    readonly related: string;
    readonly shared: string;
    readonly previous: string;
    readonly next: string;
    readonly neighbours: string;
    readonly ownPage: (region: string) => string;
    readonly whole: (month: string) => string;
    readonly preview: string;
    readonly draft: string;
    readonly future: (day: string) => string;
    readonly noReports: string;
    readonly sectionLink: (region: string) => string;
    readonly cite: string;
    readonly howToCite: string;
    readonly copyCitation: string;
    readonly copyLink: string;
    /** A title in the quotation marks of the language, as a sentence: with a full stop where the language puts it. */
    readonly quoted: (title: string) => string;
    /** What a citation says of a text in this language that was first written in another. */
    readonly translated: string;
  };
  readonly report: {
    /** "Noroeste, septiembre de 2021" */
    readonly title: (region: string, month: string) => string;
    readonly actions: string;
    readonly previous: string;
    readonly next: string;
    readonly neighbours: (region: string) => string;
    readonly all: (region: string) => string;
  };
  readonly action: {
    readonly place: string;
    readonly partners: string;
    readonly topics: string;
    readonly date: string;
    readonly source: string;
    readonly link: (title: string) => string;
  };
  readonly regions: {
    readonly title: string;
    readonly intro: string;
    readonly map: string;
    readonly mapLabel: string;
    /** The crowded part of the map, drawn again. */
    readonly detail: string;
    /** The map as a table. */
    readonly table: string;
    readonly latest: string;
    readonly list: string;
    readonly places: string;
    readonly matrix: string;
    readonly matrixIntro: string;
    readonly month: string;
    readonly noReport: string;
    /** The name of a cell: region, month, number of actions. */
    readonly cell: (region: string, month: string, actions: string) => string;
    readonly none: string;
  };
  readonly region: {
    readonly reports: string;
    readonly topics: string;
    readonly partners: string;
    readonly feed: (name: string) => string;
  };
  readonly topics: { readonly title: string; readonly intro: string };
  readonly partners: {
    readonly title: string;
    readonly intro: string;
    readonly kinds: Readonly<Record<PartnerKind, string>>;
    readonly site: string;
  };
  readonly authors: {
    readonly title: string;
    readonly intro: string;
    readonly issues: string;
    readonly orcid: string;
    readonly site: string;
  };
  readonly archive: {
    readonly title: string;
    readonly intro: string;
    readonly missing: (month: string) => string;
    readonly year: (year: number) => string;
    readonly years: string;
  };
  readonly search: {
    readonly title: string;
    readonly label: string;
    readonly button: string;
    readonly filters: string;
    readonly any: string;
    readonly region: string;
    readonly place: string;
    readonly topic: string;
    readonly partner: string;
    readonly author: string;
    readonly from: string;
    readonly to: string;
    readonly sort: string;
    readonly best: string;
    readonly newest: string;
    readonly clear: string;
    readonly more: string;
    readonly searching: string;
    readonly nothing: string;
    readonly failed: string;
    readonly start: string;
    readonly noScript: string;
    /** How much was found, and in how many issues. */
    readonly summary: (results: string, issues: string) => string;
    /** Says that words of the question stand in no text; what follows is the nearest. */
    readonly missing: (words: string) => string;
    readonly tries: string;
    readonly indexes: string;
    readonly without: (filter: string) => string;
    readonly only: (word: string) => string;
    readonly didYouMean: (words: string) => string;
    /** The choice to search the other languages too. */
    readonly also: (languages: string) => string;
    readonly others: (language: string) => string;
    /** The results below the box of the masthead, and the way from them to the search page. */
    readonly found: string;
    readonly everything: string;
  };
  readonly translation: {
    /** Where its editors do not say how it was made. */
    readonly unstated: string;
    readonly machine: string;
    readonly reviewed: string;
    readonly human: string;
    readonly by: (name: string) => string;
    readonly reviewedBy: (name: string) => string;
    readonly tool: (name: string) => string;
    readonly original: (language: string) => string;
    readonly outdated: string;
    /** Shown above a text for which there is no translation. */
    readonly missing: (language: string) => string;
  };
  readonly feed: { readonly title: (site: string, subject: string) => string; readonly label: string };
  readonly notFound: { readonly title: string; readonly text: string; readonly suggestions: string };
  readonly latest: { readonly title: string; readonly text: string };
  readonly moved: { readonly title: string; readonly text: string };
  readonly subscribe: { readonly email: string; readonly button: string; readonly privacy: string };
  readonly text: { readonly table: string; readonly nothingYet: string };
  /** The words of what is made besides the pages. */
  readonly editions: EditionMessages;
}

/** Words that follow a number: "1 acción", "3 acciones". */
export type Counted = (count: number) => string;
