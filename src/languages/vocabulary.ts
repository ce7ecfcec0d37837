import { type Language, languages } from "../domain/language.ts";
import { readYaml } from "./messages-in.ts";

type Compass = "north" | "south" | "east" | "west" | "centre";

/** The lists of words by which the passages on regions are found in imported pages. */
export type WordList =
  | "articles"
  | "contractions"
  | "prepositions"
  | "verbs"
  | "companions"
  | "connectors"
  | "asides"
  | "joiners"
  | "regions"
  | "of"
  | "determiners"
  | "wholes"
  | "closings"
  | "closingTitles";

/** Words of a language that the program looks for in texts, and what other programs call the language: `vocabulary.yaml` of its folder. */
export interface Vocabulary extends Readonly<Record<WordList, readonly string[]>> {
  /** The locale of the Citation Style Language, of which citeproc-locales has the words. */
  readonly citations: string;
  /** The language into which DeepL translates. */
  readonly deepl: string;
  /** How the first day of a month is written before its name. */
  readonly firstDay: string;
  readonly vagueLinks: readonly string[];
  readonly compass: Readonly<Record<Compass, readonly string[]>>;
}

const known = new Map<Language, Vocabulary>();

/** The vocabulary of a language, read when it is first asked for. */
export function vocabularyOf(language: Language): Vocabulary {
  const vocabulary = known.get(language) ?? (readYaml(language, "vocabulary") as unknown as Vocabulary);
  known.set(language, vocabulary);
  return vocabulary;
}

/** A list of words of all languages together: which of them a page uses makes no difference. */
export function wordsOfAll(list: WordList): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => vocabularyOf(language)[list]));
}

/** The words for a point of the compass in all languages. */
export function compassOfAll(point: Compass): readonly string[] {
  return [...new Set(languages.flatMap((language) => vocabularyOf(language).compass[point]))];
}
