import type { OptionsOf } from "../command.ts";
import { content, text, textsLanguage } from "../option-types.ts";

/** `month` and `region`: on what the page reports, as it was asked for; `region` is null for a page on the whole month. */
export const importOptions = { content, month: text, region: text, in: textsLanguage };

export type ImportOptions = OptionsOf<typeof importOptions>;
