import type { OptionsOf } from "../command.ts";
import { answers, content, flag, format, text } from "../option-types.ts";

/** How the findings are written: for a person, for a program, or as annotations of a pull request on GitHub. */
export const checkFormats = ["text", "json", "github"] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** `record`: whether new addresses are recorded. `addresses`: the path of an older record, of which nothing may be missing. */
export const checkOptions = { content, format: format(checkFormats), record: flag, addresses: text, language: answers };

export type CheckOptions = OptionsOf<typeof checkOptions>;
