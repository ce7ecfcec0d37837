import type { OptionsOf } from "../command.ts";
import { answers, cache, content, flag, made, output } from "../option-types.ts";

export const buildOptions = { content, output, editions: made, cache, drafts: flag, json: flag, language: answers };

export type BuildCommandOptions = OptionsOf<typeof buildOptions>;
