import { defineCommand, type OptionsOf } from "../command.ts";
import { content, text, textsLanguage } from "../options.ts";

/** `month` and `region`: on what the page reports, as it was asked for; `region` is null for a page on the whole month. */
const options = { content, month: text, region: text, in: textsLanguage };

export type ImportOptions = OptionsOf<typeof options>;

/** `npm run import`: makes a draft of a month, or of one region's report, from a saved page. */
export const importCommand = defineCommand({ options, most: 1, run: async (given) => (await import("./import.ts")).importPage(given) });
