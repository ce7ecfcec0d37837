import { methods } from "../../domain/text.ts";
import type { OptionsOf } from "../command.ts";
import { answers, choice, content, text } from "../option-types.ts";

/** All but the first are for `stamp`. */
export const translationsOptions = { content, method: choice("method", methods), reviewer: text, translator: text, language: answers };

export type TranslationsOptions = OptionsOf<typeof translationsOptions>;
