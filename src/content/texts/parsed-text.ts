import type { Language, Localized } from "../../domain/language.ts";
import type { Text, Translation } from "../../domain/text.ts";
import type { Prepared } from "../../markdown/prepare.ts";
import type { Group, TextFile } from "./groups.ts";

/** A text in one of the languages in which it is written. */
export interface ParsedText {
  readonly draft: DraftText;
  readonly file: TextFile;
  readonly parsed: Prepared;
  /** The final id of each heading, in order. */
  readonly ids: readonly string[];
}

/** The texts of each domain object, by the language in which they are written; the original's first. */
export type ParsedTexts = ReadonlyMap<object, ReadonlyMap<Language, ParsedText>>;

/** A text that still waits to be rendered: links in it can be made only when everything is known. */
export interface DraftText {
  readonly group: Group;
  readonly translations: ReadonlyMap<Language, Translation>;
  /** The object whose text it becomes. */
  readonly owner: { text: Localized<Text> };
}

/** What is in a domain object until its text is rendered. */
export const unrendered = {} as Localized<Text>;
