import type { Language } from "../../../domain/language.ts";
import { vocabularyOf } from "../../../languages/vocabulary.ts";

/** What translates lines that are marked up; see `markUp`. */
export interface Service {
  /** As it is named to readers. */
  readonly name: string;
  /**
   * Translates lines, and answers in their order, one for each.
   * @throws TranslationFailed
   */
  readonly translate: (lines: readonly string[]) => Promise<readonly string[]>;
}

/** What a service speaks: how lines are asked for, and how they are in the answer. */
export interface Protocol {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The most that is asked for at once. */
  readonly most: { readonly lines: number; readonly characters: number };
  readonly body: (lines: readonly string[]) => unknown;
  /** The lines in an answer; anything else where there are none. */
  readonly linesIn: (answer: unknown) => unknown;
}

/** From which language into which, and with what key. */
export interface TranslationRequest {
  readonly from: Language;
  readonly to: Language;
  readonly key: string | null;
}

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

/** LibreTranslate's `POST /translate`. Servers that others run limit what they take at once; what says `translate="no"` is left as it is. */
export function libreTranslate({ from, to, key }: TranslationRequest): Protocol {
  return {
    name: "LibreTranslate",
    headers: {},
    most: { lines: 25, characters: 1_800 },
    body: (q) => ({ q, source: from, target: to, format: "html", ...(key === null ? {} : { api_key: key }) }),
    linesIn: (answer) => (Object(answer) as { translatedText?: unknown }).translatedText,
  };
}

/** Why a service of translation gave nothing. */
export type TranslationFailure =
  | "key"
  | "no-key"
  | "quota"
  | "refused"
  | "missing"
  | "busy"
  | "fault"
  | "unreachable"
  | "slow"
  | "redirect"
  | "answer";

/** A service failed; the message is its own words, if it had some, fit to be printed and without the key. */
export class TranslationFailed extends Error {
  readonly failure: TranslationFailure;

  constructor(failure: TranslationFailure, message = "") {
    super(message);
    this.failure = failure;
  }
}
