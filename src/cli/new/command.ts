import { defineCommand, type OptionsOf } from "../command.ts";
import { content, textsLanguage } from "../options.ts";

const options = { content, in: textsLanguage };

export type NewOptions = OptionsOf<typeof options>;

/**
 * `npm run new`: lays out a month, or the translations of one, and says what to do next. It takes a month in the words of a person, such as
 * “diciembre de 2026”, and says how it is written here.
 */
export const newCommand = defineCommand({ options, most: 3, run: async (given) => (await import("./new.ts")).newMonth(given) });
