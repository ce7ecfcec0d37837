import { examine } from "../../content/examine.ts";
import { ContentError } from "../../problems/problem.ts";
import { today } from "../today.ts";
import type { TranslationsOptions } from "./options.ts";

/**
 * What is wrong elsewhere does not keep anyone from working on these files.
 * @throws ContentError with the errors of the files.
 */
export function requireValid(files: readonly string[], options: TranslationsOptions): void {
  const errors = examine({ ...options, drafts: true, today }).errors.filter(({ at }) => files.includes(at.file));
  if (errors.length > 0) throw new ContentError(errors);
}
