import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { PathWords } from "../domain/address-shapes.ts";
import type { Language } from "../domain/language.ts";
import { compileMessages, type MessageTexts } from "./compile-messages.ts";
import type { EditorMessages, Messages } from "./messages.d.ts";

/** The languages in which editors are answered: those whose folders have the files of `editorFiles`, the default last. */
export const editorsLanguages = ["es", "en"] as const;
export type EditorsLanguage = (typeof editorsLanguages)[number];

/** The files of messages that only editors see. */
export const editorFiles = ["problems", "commands", "drafts", "fields", "guide"] as const;

const known = new Map<Language, Messages>();
const knownToEditors = new Map<string, unknown>();

/** The interface's messages in a language. Each language is read when it is first asked for. */
export function messagesIn(language: Language): Messages {
  const messages = known.get(language) ?? (compileMessages(messageTexts(language), language) as Messages);
  known.set(language, messages);
  return messages;
}

/** Messages to editors from one file, which is read when it is first asked for. */
export function editorMessages<F extends keyof EditorMessages>(file: F, language: EditorsLanguage): EditorMessages[F] {
  const key = `${language}/${file}`;
  const messages = knownToEditors.get(key) ?? compileMessages(readYaml(language, file), language);
  knownToEditors.set(key, messages);
  return messages as EditorMessages[F];
}

/** The words of the addresses in a language. */
export function pathWordsIn(language: Language): PathWords {
  return messagesIn(language).paths;
}

/** The interface's messages as the files of a language have them. */
export function messageTexts(language: Language): MessageTexts {
  return { ...readYaml(language, "site"), editions: readYaml(language, "editions") };
}

/** Messages to editors as the files of a language have them. */
export function editorTexts(language: EditorsLanguage): MessageTexts {
  return Object.fromEntries(editorFiles.map((file) => [file, readYaml(language, file)]));
}

/** A file of a language's folder. */
export function readYaml(language: Language, name: string): MessageTexts {
  return parse(readFileSync(join(import.meta.dirname, language, `${name}.yaml`), "utf8"));
}
