import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { PathWords } from "../domain/address-shapes.ts";
import type { Language } from "../domain/language.ts";
import { compileMessages, type MessageTexts } from "./compile-messages.ts";
import type { Messages } from "./messages.d.ts";

const known = new Map<Language, Messages>();

/** The interface's messages in a language. Each language is read when it is first asked for. */
export function messagesIn(language: Language): Messages {
  const messages = known.get(language) ?? (compileMessages(messageTexts(language), language) as Messages);
  known.set(language, messages);
  return messages;
}

/** The words of the addresses in a language. */
export function pathWordsIn(language: Language): PathWords {
  return messagesIn(language).paths;
}

/** The interface's messages as the files of a language have them. */
export function messageTexts(language: Language): MessageTexts {
  return { ...read(language, "site"), editions: read(language, "editions") };
}

function read(language: Language, name: string): MessageTexts {
  return parse(readFileSync(join(import.meta.dirname, language, `${name}.yaml`), "utf8"));
}
