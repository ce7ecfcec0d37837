import type { Language } from "../../domain/language.ts";
import { type Warning, warning } from "../../problems/problem.ts";
import { isBlank, isOpen } from "../fields/open-text.ts";
import { whole } from "../files/files.ts";
import { textName } from "../files/layout.ts";
import type { LoadedContent } from "../loaded-content.ts";
import type { Group, TextFile } from "../texts/groups.ts";
import type { DraftText } from "../texts/parsed-text.ts";
import { isDraft, textsOfIssues } from "./texts-by-kind.ts";
import type { UnreliableFiles } from "./unreliable-files.ts";

/** Texts that are not translated, or that may be outdated. */
export function translationWarnings(loaded: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  const translated = loaded.texts.flatMap((text) => [...text.group.translations].map(([language, file]) => ({ text, language, file })));
  return [
    ...missingTranslations(loaded, unreliable),
    ...translated
      .filter(({ file }) => !unreliable.about(file.source.path))
      .flatMap(({ text, language, file }) => [...partial(text.group, file, unreliable), ...state(text, language, file)]),
  ];
}

/** One for each month and language, however many of its texts lack it. */
function missingTranslations(loaded: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  const { site } = loaded.frame;
  const drafts = new Set(
    textsOfIssues(loaded)
      .filter(({ owner }) => isDraft(owner))
      .map(({ group }) => folderOf(group)),
  );
  const folders = Map.groupBy(
    loaded.texts.map(({ group }) => group),
    folderOf,
  );
  return [...folders]
    .filter(([folder]) => !drafts.has(folder) && !unreliable.about(`${folder}/`))
    .flatMap(([folder, groups]) => site.languages.slice(1).flatMap((language) => missingIn(folder, groups, language)));
}

function missingIn(folder: string, groups: readonly Group[], language: Language): Warning[] {
  const lacking = groups.filter(({ translations }) => !translations.has(language));
  const [first] = lacking;
  if (!first) return [];
  const files = lacking.map(({ name }) => `${name}.${language}.md`).sort();
  const [, month = null] = /^issues\/(.+)$/.exec(folder) ?? [];
  const all = month !== null && lacking.length === groups.length;
  return [warning("missing-translation", { language, files, all, month }, whole(first.original.source.path))];
}

/** The words that a translated file leaves to the original. */
function partial({ original }: Group, { source, front }: TextFile, unreliable: UnreliableFiles): Warning[] {
  if (unreliable.about(original.source.path)) return [];
  const [theirs, own] = [original.front.value, front.value].map(fieldsOf) as [Fields, Fields];
  const words = (["title", "summary"] as const).filter((field) => theirs[field] !== undefined && isLeft(own[field]));
  const titles = (theirs.actions ?? [])
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(own.titles ?? {}, id) || isLeft(own.titles?.[id]));
  const text = !isLeftText(original.front.body) && isLeftText(front.body);
  const fields = [...words, ...titles.map((id) => `titles.${id}`)];
  if (fields.length === 0 && !text) return [];
  return [warning("partial-translation", { fields, text }, own.titles ? front.yaml.at(["titles"], "key") : whole(source.path))];
}

/** Whether words are left to be written: in a file that was laid out, three dots are in their place. */
function isLeft(words: string | undefined): boolean {
  return words === undefined || words.trim() === "" || isOpen(words);
}

/** The same of a text, in which comments are no words. */
function isLeftText(body: string): boolean {
  return isBlank(body) || isOpen(body);
}

/** What is looked at of front matter that has passed its schema. */
interface Fields {
  readonly title?: string;
  readonly summary?: string;
  readonly actions?: readonly { readonly id: string }[];
  readonly titles?: Readonly<Record<string, string>>;
  readonly translation?: { readonly of?: string };
}

function fieldsOf(value: unknown): Fields {
  return Object(value) as Fields;
}

function state({ group, translations }: DraftText, language: Language, { source, front }: TextFile): Warning[] {
  const facts = { file: source.path, original: group.original.source.path };
  const { translation } = fieldsOf(front.value);
  if (translation?.of === undefined) {
    return [warning("unstamped-translation", facts, translation ? front.yaml.at(["translation"], "key") : whole(source.path))];
  }
  // Of an original that cannot be read nobody knows whether it has changed.
  const isOutdated = group.original.source.isRead && translations.get(language)?.outdated;
  return isOutdated ? [warning("outdated-translation", facts, front.yaml.at(["translation", "of"]))] : [];
}

function folderOf({ original }: Group): string {
  return textName(original.source.path).folder;
}
