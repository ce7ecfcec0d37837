import type { Edition } from "../../domain/edition.ts";
import type { TranslationMethod } from "../../domain/text.ts";
import type { EditorsLanguage } from "../../languages/messages-in.ts";

/** How `check` says what it found: to a person, to a program, or as annotations of a proposal on GitHub. */
export const checkFormats = ["text", "json", "github"] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** How `diff` says what changed: to a person, to a program, or as a comment on a proposal. */
export const diffFormats = ["text", "json", "markdown"] as const;
export type DiffFormat = (typeof diffFormats)[number];

/** One of those that the command knows. */
export type OutputFormat = CheckFormat | DiffFormat;

/** What commands can be told; what a command does not take has its usual value. */
export interface Options {
  readonly content: string;
  readonly output: string;
  readonly drafts: boolean;
  /** For `build`: whether it says what was made as JSON. */
  readonly json: boolean;
  readonly port: number;
  /** Of the answers. */
  readonly language: EditorsLanguage;
  /** What is made besides the pages. */
  readonly editions: readonly Edition[];
  readonly cache: string;
  readonly format: OutputFormat;
  /** For `check`: whether new addresses are recorded, and the path of an older record, of which nothing may be missing. */
  readonly record: boolean;
  readonly addresses: string | null;
  /** What is in the call without the name of an option, such as the month of `mail`. */
  readonly named: readonly string[];
  /** For `mail`: to whom and from whom. */
  readonly to: readonly string[];
  readonly from: string | null;
  /** Of the texts that are sent or written, as it was asked for: perhaps none of the archive's. */
  readonly in: string | null;
  /** For `import`: the month that the page reports on, as it was asked for. */
  readonly month: string | null;
  /** For `import`: the one region that it reports on; null for a page on the whole month. */
  readonly region: string | null;
  /** For `translations stamp`. */
  readonly method: TranslationMethod | null;
  readonly reviewer: string | null;
  readonly translator: string | null;
}

/** The options as they are written, for `parseArgs`. */
export const optionSpec = {
  content: { type: "string", default: "content" },
  output: { type: "string", default: "_site" },
  without: { type: "string", multiple: true, default: [] as string[] },
  cache: { type: "string", default: ".cache" },
  drafts: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  port: { type: "string", default: "8080" },
  format: { type: "string", default: "text" },
  record: { type: "boolean", default: false },
  addresses: { type: "string" },
  month: { type: "string" },
  region: { type: "string" },
  method: { type: "string" },
  reviewer: { type: "string" },
  translator: { type: "string" },
  to: { type: "string", multiple: true, default: [] as string[] },
  from: { type: "string" },
  in: { type: "string" },
  language: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export type OptionName = Exclude<keyof typeof optionSpec, "help">;
