import type { OptionName, Options, OutputFormat } from "./call/options.ts";

export const commandNames = ["build", "check", "diff", "import", "links", "mail", "new", "start", "translations"] as const;
export type CommandName = (typeof commandNames)[number];

/** A command of the command line. */
export interface Command {
  /** The options that it takes, besides `--help`. */
  readonly takes: readonly OptionName[];
  /** How many words it takes at most besides options, such as the month of `new`. */
  readonly most: number;
  /** What its `--format` can be, the usual first. */
  readonly formats?: readonly OutputFormat[];
  /** Whether its `--language` is that of the texts it writes: one of the archive's, and only by the way that of the answers. */
  readonly writesTexts?: true;
  /** Does it, prints, and answers with the exit status. */
  readonly run: (options: Options) => Promise<number>;
}
