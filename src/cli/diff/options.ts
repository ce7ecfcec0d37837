import type { OptionsOf } from "../command.ts";
import { answers, format } from "../option-types.ts";

/** How the differences are written: for a person, for a program, or as a comment on a pull request. */
const diffFormats = ["text", "json", "markdown"] as const;
export type DiffFormat = (typeof diffFormats)[number];

export const diffOptions = { format: format(diffFormats), language: answers };

export type DiffOptions = OptionsOf<typeof diffOptions>;
