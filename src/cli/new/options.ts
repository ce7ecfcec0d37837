import type { OptionsOf } from "../command.ts";
import { content, textsLanguage } from "../option-types.ts";

export const newOptions = { content, in: textsLanguage };

export type NewOptions = OptionsOf<typeof newOptions>;
