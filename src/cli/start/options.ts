import type { OptionsOf } from "../command.ts";
import { answers, cache, content, flag, made, output, port } from "../option-types.ts";

export const startOptions = { content, output, editions: made, cache, drafts: flag, port, language: answers };

export type StartOptions = OptionsOf<typeof startOptions>;
