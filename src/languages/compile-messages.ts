import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../domain/language.ts";

/** Messages as a file has them: texts in ICU MessageFormat, in groups within groups. */
export interface MessageTexts {
  readonly [key: string]: string | MessageTexts;
}

/** What a message is made with: the values of its placeholders. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Messages, ready to be used: a text without placeholders as it is, one with placeholders as a function of their values.
 * @param texts In ICU MessageFormat; `<` and `>` are plain characters in it.
 */
export function compileMessages(texts: MessageTexts, language: Language): unknown {
  return Object.freeze(
    Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [
        key,
        typeof text === "string" ? compile(text, language) : compileMessages(text, language),
      ]),
    ),
  );
}

function compile(text: string, language: Language): string | ((values: Values) => string) {
  if (!text.includes("{")) return text;
  // A command needs few of all messages, so each is parsed when it is first used.
  let format: IntlMessageFormat | undefined;
  const write = (values: Values): string => {
    format ??= new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    return format.format(values) as string;
  };
  return text.includes(", plural,") ? remembered(write) : write;
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
