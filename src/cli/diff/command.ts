import { defineCommand, type OptionsOf } from "../command.ts";
import { answers, format } from "../options.ts";

/** How the differences are written: for a person, for a program, or as a comment on a pull request. */
const diffFormats = ["text", "json", "markdown"] as const;
export type DiffFormat = (typeof diffFormats)[number];

const options = { format: format(diffFormats), language: answers };

export type DiffOptions = OptionsOf<typeof options>;

/** `npm run diff`: says what a change did to a site, from two built sites. That something changed is no failure. */
export const diffCommand = defineCommand({ options, most: 2, run: async (given) => (await import("./diff.ts")).diff(given) });
