import { defineCommand, type OptionsOf } from "../command.ts";
import { answers, cache, content, flag, made, output } from "../options.ts";

const options = { content, output, editions: made, cache, drafts: flag, json: flag, language: answers };

export type BuildOptions = OptionsOf<typeof options>;

/** `npm run build`: builds the whole site and says what was built. */
export const buildCommand = defineCommand({ options, run: async (given) => (await import("./build.ts")).buildAndTell(given) });
