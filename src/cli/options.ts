import type { Edition } from "../domain/edition.ts";
import type { EditorsLanguage } from "./words.ts";

/** What every command can be told. */
export interface Options {
  readonly content: string;
  readonly output: string;
  readonly drafts: boolean;
  readonly port: number;
  readonly language: EditorsLanguage;
  /** What is made besides the pages. */
  readonly editions: readonly Edition[];
  readonly cache: string;
}

/** The options as they are written, for `parseArgs`. */
export const optionSpec = {
  content: { type: "string", default: "content" },
  output: { type: "string", default: "_site" },
  drafts: { type: "boolean", default: false },
  port: { type: "string", default: "8080" },
  language: { type: "string" },
  without: { type: "string", multiple: true, default: [] as string[] },
  cache: { type: "string", default: ".cache" },
  help: { type: "boolean", short: "h" },
} as const;
