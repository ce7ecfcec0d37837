import { globSync, lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { CannotEdit, type Stamp, stamped } from "../../authoring/translations/edit-front-matter.ts";
import { readTexts, type Texts } from "../../authoring/translations/read-texts.ts";
import { type State, statesOf } from "../../authoring/translations/states.ts";
import { statedIn } from "../../authoring/translations/words-of.ts";
import { replace } from "../../authoring/write-files.ts";
import type { TranslationMethod } from "../../domain/text.ts";
import { nearest } from "../../problems/nearest.ts";
import { WrongCall } from "../command.ts";
import { type CommandMessages, commandMessages } from "../messages.ts";
import { today } from "../today.ts";
import type { TranslationsOptions } from "./options.ts";
import { requireValid } from "./requests.ts";

/** Records in translated files how they were made, or who reviewed them, and of which original: all of them, or none. */
export function stampTranslations(files: readonly string[], options: TranslationsOptions): void {
  const words = commandMessages("translations", options.language);
  const people = peopleOf(files, options, words);
  const texts = readTexts(options.content);
  const there = statesIn(texts).filter(({ made }) => made !== "missing");
  const paths = new Set(files.flatMap((file) => pathsOf(file, options.content, words)));
  const states = [...paths].map((path) => stateOf(path, texts, there, words));
  // What a file with an error means is not known.
  requireValid(
    states.flatMap(({ path, group }) => [path, group.original.source.path]),
    options,
  );
  const date = today(texts.site.timezone);
  const written = states.map(
    (state) => [state.path, withStamp(state, { ...people, date, of: state.group.hash().current }, words)] as const,
  );
  replace(options.content, new Map(written));
  for (const state of states)
    console.log([words.stamp.stamped({ path: state.path, method: people.method }), ...remarks(state, people.method, words)].join("\n"));
}

type People = Pick<Stamp, "method" | "reviewer" | "translator">;

/** How it was made and by whom, if the call makes sense. */
function peopleOf(
  files: readonly string[],
  { method, reviewer, translator }: TranslationsOptions,
  words: CommandMessages<"translations">,
): People {
  if (files.length === 0 || method === null) throw new WrongCall(words.stamp.usage);
  const names = { reviewer: reviewer?.trim() ?? null, translator: translator?.trim() ?? null };
  for (const [option, name] of Object.entries(names))
    if (name !== null && !isName(name)) throw new WrongCall(words.stamp.badName({ option: `--${option}` }));
  if (method === "reviewed" && names.reviewer === null) throw new WrongCall(words.stamp.noReviewer);
  if (method === "machine" && (names.reviewer ?? names.translator) !== null) throw new WrongCall(words.stamp.machineHasNone);
  return { method, ...names };
}

/** A name in one line, of signs that can be seen. */
function isName(text: string): boolean {
  return text !== "" && text.length <= 200 && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text);
}

function statesIn({ site, textSets }: Texts): State[] {
  const languages = site.languages.filter((language) => language !== site.original);
  return textSets.flatMap((textSet) => languages.flatMap((language) => statesOf(textSet, language)));
}

/** The translation that is at a path. */
function stateOf(path: string, { textSets }: Texts, there: readonly State[], words: CommandMessages<"translations">): State {
  const groups = textSets.flatMap((textSet) => textSet.groups);
  if (groups.some(({ original }) => original.source.path === path)) throw new WrongCall(words.stamp.original({ path }));
  const state = there.find((each) => each.path === path);
  if (state) return state;
  const known = there.map((each) => each.path);
  throw new WrongCall(words.stamp.noTranslation({ path, near: nearest(path, known) }));
}

/** The paths of a file, or of those that `*.en.md` means, below the content folder; named as they are seen from here, or from there. */
function pathsOf(file: string, content: string, words: CommandMessages<"translations">): string[] {
  // Windows' shells hand a pattern on as it is.
  const suggestion = file.includes("*") ? [...globSync(file), ...globSync(file, { cwd: content })] : [];
  return (suggestion.length > 0 ? suggestion : [file]).map((each) => {
    const path = pathOf(each, content);
    if (path === null) throw new WrongCall(words.stamp.outside({ file, content }));
    return path;
  });
}

/** The path of a file below the content folder; null where it is not in there. */
function pathOf(file: string, content: string): string | null {
  const folder = realpathSync(content);
  const places = [resolve(file), resolve(content, file)];
  const place = places.find((each) => lstatSync(each, { throwIfNoEntry: false })) ?? (places[1] as string);
  const parent = dirname(place);
  const isThere = lstatSync(parent, { throwIfNoEntry: false }) !== undefined;
  const path = relative(folder, join(isThere ? realpathSync(parent) : parent, basename(place)));
  return path === "" || path.startsWith("..") || resolve(path) === path ? null : path.split(sep).join("/");
}

function withStamp({ path, group, language }: State, stamp: Stamp, words: CommandMessages<"translations">): string {
  const bytes = group.translations.get(language)?.source.bytes;
  try {
    return stamped(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), stamp);
  } catch (error) {
    if (error instanceof CannotEdit) throw new WrongCall(words.stamp.cannotEdit({ path, field: error.message }));
    throw error;
  }
}

/** What the file still lacks, and what readers would still see though it may no longer be true. */
function remarks(
  { group, language, lacks, lacksText }: State,
  method: TranslationMethod,
  words: CommandMessages<"translations">,
): string[] {
  const file = group.translations.get(language);
  const stale = { machine: ["translator", "reviewer"], reviewed: [], human: ["tool"] }[method];
  const left = stale.filter((field) => file && statedIn(file)[field] !== undefined);
  const gaps = [...lacks, ...(lacksText ? [words.text] : [])];
  return [
    ...(gaps.length > 0 ? [`  ${words.stamp.lacks({ parts: gaps })}`] : []),
    ...(left.length > 0 ? [`  ${words.stamp.stillSays({ fields: left })}`] : []),
  ];
}
