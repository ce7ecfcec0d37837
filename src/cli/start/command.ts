import { defineCommand, type OptionsOf } from "../command.ts";
import { answers, cache, content, flag, made, output, port } from "../options.ts";

const options = { content, output, editions: made, cache, drafts: flag, port, language: answers };

export type StartOptions = OptionsOf<typeof options>;

/** `npm start`: builds, serves on this machine, and builds again after each change. */
export const startCommand = defineCommand({ options, run: async (given) => (await import("./start.ts")).start(given) });
