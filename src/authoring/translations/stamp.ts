import type { Day } from "../../domain/day.ts";
import type { TranslationMethod } from "../../domain/text.ts";
import { type Setting, withFields } from "./edit-front-matter.ts";

/** What is recorded in a translation of how it was made, or reviewed. */
export interface Stamp {
  readonly method: TranslationMethod;
  readonly reviewer: string | null;
  readonly translator: string | null;
  readonly date: Day;
  /** Of the original as it is now. */
  readonly of: string;
}

/**
 * A translated file with a stamp in its front matter; all else stays as it is, to the byte.
 * @throws CannotEdit where its front matter is written in a way that cannot be edited.
 */
export function stamped(file: string, { method, reviewer, translator, date, of }: Stamp): string {
  const stated = { method, translator, reviewer, date, of };
  const settings = Object.entries(stated).flatMap(([key, value]): Setting[] => (value === null ? [] : [[["translation", key], value]]));
  return withFields(file, settings);
}
