import type { Group, TextFile } from "../../content/texts/groups.ts";
import type { Language } from "../../domain/language.ts";
import { methods, type TranslationMethod } from "../../domain/text.ts";
import type { TextSet } from "./read-texts.ts";
import { hasWords, isText, statedIn, wordsOf } from "./words-of.ts";

/** How a text is in a language that it is translated into. */
export interface State {
  readonly group: Group;
  readonly language: Language;
  /** Where the translation is, or would be, below the content folder. */
  readonly path: string;
  /** `unstated`: the file does not say how it was made; `unread`: its front matter cannot be read. */
  readonly made: TranslationMethod | "missing" | "unstated" | "unread";
  /** The fields of the original that the translation has no words for: `summary`, `titles.hermosillo-mcr2030`. */
  readonly lacks: readonly string[];
  /** True where the original has a text below its fields, and the translation has none. */
  readonly lacksText: boolean;
  /** Whether it was made from the original as it is now; null where the translation does not say from which it was made. */
  readonly outdated: boolean | null;
}

/** How the texts of a shelf are in a language. One that says nothing yet in its original is left out. */
export function statesOf({ folder, groups }: TextSet, language: Language): State[] {
  const translatable = groups.filter((group) => group.translations.has(language) || saysSomething(group));
  return translatable.map((group) => stateOf(group, folder, language));
}

function saysSomething(group: Group): boolean {
  return wordsOf(group).length > 0 || isText(group.original.front.body);
}

function stateOf(group: Group, folder: string, language: Language): State {
  const file = group.translations.get(language);
  const at = { group, language, path: file?.source.path ?? `${folder}/${group.name}.${language}.md` };
  const isRead = file?.front.value !== undefined;
  if (!file || !isRead) return { ...at, made: file ? "unread" : "missing", lacks: [], lacksText: false, outdated: false };
  return { ...at, made: madeBy(file), lacks: lackedBy(file, group), lacksText: lacksText(file, group), outdated: isOutdated(file, group) };
}

function madeBy(file: TextFile): TranslationMethod | "unstated" {
  const { method } = statedIn(file);
  return methods.find((known) => known === method) ?? "unstated";
}

function lackedBy(file: TextFile, group: Group): string[] {
  return wordsOf(group).flatMap(({ path }) => (hasWords(file, path) ? [] : [path.join(".")]));
}

function lacksText({ front }: TextFile, { original }: Group): boolean {
  return isText(original.front.body) && !isText(front.body);
}

function isOutdated(file: TextFile, group: Group): boolean | null {
  const { of } = statedIn(file);
  return of === undefined || of === null ? null : !group.hash().fits(String(of));
}
