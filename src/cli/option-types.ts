import { type Edition, editions } from "../domain/edition.ts";
import { type EditorsLanguage, editorsLanguages } from "../languages/messages-in.ts";
import { nearest } from "../problems/nearest.ts";
import { type CallMessages, type Given, type Option, WrongCall } from "./command.ts";

/** A text; null where it is left out. */
export const text: Option<string | null> = { type: "string", read: (given) => (given === undefined ? null : String(given)) };

/** Texts, one for each time that the option is in the call. */
export const texts: Option<readonly string[]> = { type: "string", multiple: true, read: listOf };

export const flag: Option<boolean> = { type: "boolean", read: (given) => given === true };

export const content = textOr("content");
export const output = textOr("_site");
export const cache = textOr(".cache");

/** What is made besides the pages: all but what `--without` names. */
export const made: Option<readonly Edition[]> = {
  name: "without",
  type: "string",
  multiple: true,
  read: (given, words) => {
    const without = listOf(given).map((edition) => oneOf("--without", edition, editions, words));
    return editions.filter((edition) => !without.includes(edition));
  },
};

export const port: Option<number> = {
  type: "string",
  read: (given = "8080", words) => {
    const number = /^\d{1,5}$/.test(String(given)) ? Number(given) : Number.POSITIVE_INFINITY;
    if (number > 65535) throw new WrongCall(words.badPort({ text: String(given) }));
    return number;
  },
};

/** The language of the answers, which is read before all else (`languageOf`), and only checked here. */
export const answers: Option<EditorsLanguage | null> = choice("language", editorsLanguages);

/** The language of the texts that a command writes, as it was asked for: perhaps none of the archive's. */
export const textsLanguage: Option<string | null> = { ...text, name: "language", help: "texts" };

/** One of a few words; null where it is left out. */
export function choice<Word extends string>(name: string, known: readonly Word[]): Option<Word | null> {
  return {
    type: "string",
    known,
    read: (given, words) => (given === undefined ? null : oneOf(`--${name}`, String(given), known, words)),
  };
}

/** How a command answers, in one of a few formats, the first of which is the usual one. */
export function format<Format extends string>(known: readonly [Format, ...Format[]]): Option<Format> {
  return { type: "string", known, read: (given = known[0], words) => oneOf("--format", String(given), known, words) };
}

function textOr(usual: string): Option<string> {
  return { type: "string", read: (given = usual) => String(given) };
}

function listOf(given: Given): readonly string[] {
  return [given ?? []].flat().map(String);
}

function oneOf<Word extends string>(option: string, value: string, known: readonly Word[], words: CallMessages): Word {
  const found = known.find((word) => word === value);
  if (found === undefined) throw new WrongCall(words.notOneOf({ option, text: value, near: nearest(value, known), known }));
  return found;
}
