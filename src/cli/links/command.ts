import { checkFormats } from "../check/command.ts";
import { defineCommand, type OptionsOf } from "../command.ts";
import { answers, content, format } from "../options.ts";

const options = { content, format: format(checkFormats), language: answers };

export type LinksOptions = OptionsOf<typeof options>;

/** `npm run links`: asks other sites whether what the content links to is there, and says what is gone or has moved. */
export const linksCommand = defineCommand({ options, run: async (given) => (await import("./links.ts")).checkLinks(given) });
