import type { Language } from "../../domain/language.ts";
import type { Prepared } from "../../markdown/prepare.ts";
import type { DraftText } from "./draft-text.ts";
import type { TextFile } from "./groups.ts";

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
