import { vocabularyOf } from "../../../languages/vocabulary.ts";
import type { Protocol, TranslationRequest } from "./protocol.ts";

/** DeepL's `POST /v2/translate`: at most 50 texts and 128 KiB at once; what is in `<x>` is left as it is. */
export function deepL({ from, to, key }: TranslationRequest): Protocol {
  return {
    name: "DeepL",
    headers: key === null ? {} : { Authorization: `DeepL-Auth-Key ${key}` },
    most: { lines: 50, characters: 30_000 },
    body: (text) => ({
      text,
      source_lang: from.toUpperCase(),
      target_lang: vocabularyOf(to).deepl,
      tag_handling: "xml",
      // Older accounts are given the first version where nothing is said.
      tag_handling_version: "v2",
      ignore_tags: ["x"],
      outline_detection: false,
      split_sentences: "nonewlines",
    }),
    linesIn: (answer) => {
      const { translations } = Object(answer) as { translations?: unknown };
      return Array.isArray(translations) ? translations.map((each) => (Object(each) as { text?: unknown }).text) : null;
    },
  };
}
