import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../domain/language.ts";

/** Messages as a file has them: texts in ICU MessageFormat and lists of them, in groups within groups. */
export interface MessageTexts {
  readonly [key: string]: string | readonly string[] | MessageTexts;
}

/** What a message is made with: the values of its placeholders. The items of a list are written with commas between them. */
export type Values = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * Messages, ready to be used: a text without placeholders as it is, one with placeholders as a function of their values.
 * @param texts In ICU MessageFormat; `<` and `>` are plain characters in it.
 */
export function compileMessages(texts: MessageTexts, language: Language): unknown {
  return Object.freeze(Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, compile(text, language)])));
}

/** Braces that are plain characters: in single quotes, with what follows in them. */
const quoted = /'([{}][^']*)'/g;

export function hasPlaceholders(text: string): boolean {
  return text.replace(quoted, "").includes("{");
}

function compile(text: MessageTexts[string], language: Language): unknown {
  if (typeof text !== "string") return Array.isArray(text) ? Object.freeze(text) : compileMessages(text as MessageTexts, language);
  return hasPlaceholders(text) ? compileText(text, language) : text.replace(quoted, "$1");
}

function compileText(text: string, language: Language): (values: Values) => string {
  // A command needs few of all messages, so each is parsed when it is first used.
  let format: IntlMessageFormat | undefined;
  const write = (values: Values): string => {
    format ??= new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    return format.format(plain(values)) as string;
  };
  return text.includes(", plural,") ? remembered(write) : write;
}

/** Values as the library takes them. An empty text or list is `null`, which messages select by that name. */
function plain(values: Values): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const text = typeof value === "object" && value !== null ? value.join(", ") : value;
      return [name, text === "" ? null : text];
    }),
  );
}

/** A page may have thousands of counts, most of them the same few, and the plural rules take longer than all else. */
function remembered(write: (values: Values) => string): (values: Values) => string {
  const known = new Map<string, string>();
  return (values) => {
    const key = Object.values(values).join("\n");
    const text = known.get(key) ?? write(values);
    known.set(key, text);
    return text;
  };
}
