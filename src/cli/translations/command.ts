import { methods } from "../../domain/text.ts";
import { defineCommand, type OptionsOf } from "../command.ts";
import { answers, choice, content, text } from "../options.ts";

/** All but the first are for `stamp`. */
const options = { content, method: choice("method", methods), reviewer: text, translator: text, language: answers };

export type TranslationsOptions = OptionsOf<typeof options>;

/** `npm run translations`: shows how the translations are; `stamp` records a review, `draft` has what is missing translated. */
export const translationsCommand = defineCommand({
  options,
  // A shell makes many names of one pattern: *.en.md.
  most: 1000,
  run: async (given) => (await import("./translations.ts")).translations(given),
});
