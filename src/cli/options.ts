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
  /** What stands in the call without the name of an option, such as the month of `mail`. */
  readonly named: readonly string[];
  /** For `mail`: to whom, from whom, and in which language of the archive. */
  readonly to: readonly string[];
  readonly from: string | null;
  readonly in: string | null;
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
  to: { type: "string", multiple: true, default: [] as string[] },
  from: { type: "string" },
  in: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;
