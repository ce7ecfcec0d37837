import type { Language } from "../../domain/language.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Problems } from "../../problems/problem.ts";
import { type FrontMatter, readFrontMatter } from "../fields/front-matter.ts";
import { type OriginalHash, originalHash } from "../fields/original-hash.ts";
import { whole } from "../files/files.ts";
import { isLanguage, textName } from "../files/layout.ts";
import type { Source } from "../files/source.ts";
import { noCache, type ParseCache } from "../parse-cache.ts";

/** A Markdown file, its front matter apart. */
export interface TextFile {
  readonly source: Source;
  readonly language: Language;
  readonly front: FrontMatter;
}

/** One text in its languages. */
export interface Group {
  readonly name: string;
  readonly original: TextFile;
  readonly translations: ReadonlyMap<Language, TextFile>;
  /** Of the original file: what translations are held against. */
  readonly hash: () => OriginalHash;
}

/** All Markdown texts: folder → name → group, in the order of the paths. A text without an original is left out. */
export type Groups = ReadonlyMap<string, ReadonlyMap<string, Group>>;

export interface GroupedTexts {
  readonly groups: Groups;
  /** The texts that were left out, as `folder/name`. */
  readonly orphans: ReadonlySet<string>;
}

/** Puts the languages of each text together and notes what is in no language of the archive, or without an original. */
export function groupTexts(
  texts: ReadonlyMap<string, Source>,
  languages: readonly Language[],
  problems: Problems,
  parseCache: ParseCache = noCache,
): GroupedTexts {
  const folders = new Map<string, Map<string, Map<Language, Source>>>();
  for (const [path, source] of texts) {
    if (!path.endsWith(".md")) continue;
    const { folder, name } = textName(path);
    const language = languageOf(source, languages, problems);
    if (!language) continue;
    const names = folders.get(folder) ?? new Map<string, Map<Language, Source>>();
    const versions = names.get(name) ?? new Map<Language, Source>();
    const twin = versions.get(language);
    if (twin) problems.add("same-text-twice", {}, whole(path), whole(twin.path));
    folders.set(folder, names.set(name, versions.set(language, source)));
  }
  const groups = new Map([...folders].map(([folder, names]) => [folder, completeGroups(names, languages, problems, parseCache)]));
  const orphans = [...folders].flatMap(([folder, names]) =>
    [...names.keys()].filter((name) => !groups.get(folder)?.has(name)).map((name) => `${folder}/${name}`),
  );
  return { groups, orphans: new Set(orphans) };
}

function languageOf({ path }: Source, languages: readonly Language[], problems: Problems): Language | null {
  const { name, language } = textName(path);
  const [original] = languages as [Language];
  if (language === null && languages.length === 1) return original;
  if (language !== null && isLanguage(language) && languages.includes(language)) return language;
  if (language === null) problems.add("missing-language", { wanted: `${name}.${original}.md` }, whole(path));
  else problems.add("unknown-language", { language, known: languages, nearest: nearest(language, languages) }, whole(path));
  return null;
}

function completeGroups(
  names: ReadonlyMap<string, ReadonlyMap<Language, Source>>,
  languages: readonly Language[],
  problems: Problems,
  parseCache: ParseCache,
) {
  const groups = new Map<string, Group>();
  const [wanted] = languages as [Language];
  for (const [name, versions] of names) {
    const files = new Map(
      [...versions].map(([language, source]) => [language, { source, language, front: readFrontMatter(source, problems, parseCache) }]),
    );
    const original = files.get(wanted);
    files.delete(wanted);
    if (original)
      groups.set(name, { name, original, translations: files, hash: once(() => originalHash(original.source, original.front)) });
    else for (const { source } of files.values()) problems.add("missing-original", { wanted: `${name}.${wanted}.md` }, whole(source.path));
  }
  return groups;
}

/** Found when it is first asked for. */
function once<T>(find: () => T): () => T {
  let found: T | undefined;
  return () => {
    found ??= find();
    return found;
  };
}
