import { checkFormats } from "../check/options.ts";
import type { OptionsOf } from "../command.ts";
import { answers, content, format } from "../option-types.ts";

export const linksOptions = { content, format: format(checkFormats), language: answers };

export type LinksOptions = OptionsOf<typeof linksOptions>;
