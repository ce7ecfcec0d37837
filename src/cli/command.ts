import type { EditorsLanguage } from "../languages/messages-in.ts";
import type { CommandMessages } from "./messages.ts";

export const commandNames = ["build", "check", "diff", "import", "links", "mail", "new", "start", "translations"] as const;
export type CommandName = (typeof commandNames)[number];

/** An option as it is written after two dashes, and what a command gets of it. */
export interface Option<Value> {
  /** Where it is written otherwise than it is called in the code. */
  readonly name?: string;
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  /** What it can be, where that is a short list. */
  readonly known?: readonly string[];
  /** The message that explains it; the option's own name where this is left out. */
  readonly help?: HelpName;
  /**
   * The value that a command gets.
   * @param given What is in the call: undefined for nothing, `true` for an option without a value, a list for one that can be repeated.
   * @throws WrongCall for what cannot be meant.
   */
  readonly read: (given: Given, words: CallMessages) => Value;
}

export type ValueOf<O> = O extends Option<infer Value> ? Value : never;
export type Given = string | boolean | readonly (string | boolean)[] | undefined;

export type CallMessages = CommandMessages<"call">;
type HelpName = keyof CommandMessages<"help">["options"];

/** The options of a command by the names under which it gets their values. */
export type OptionSet = Readonly<Record<string, Option<unknown>>>;

/** What every command gets, besides the values of its own options. */
export type Call = {
  /** What is in the call without the name of an option, such as the month of `mail`. */
  readonly named: readonly string[];
  /** The language of the answers. */
  readonly language: EditorsLanguage;
};

/** What a command with these options gets. */
export type OptionsOf<Set extends OptionSet> = Call & { readonly [Name in keyof Set]: ValueOf<Set[Name]> };

/** A command of the command line. */
export interface Command<Set extends OptionSet = OptionSet> {
  /** The options that it takes, besides `--help`. */
  readonly options: Set;
  /** How many words it takes at most besides options, such as the month of `new`; none where this is left out. */
  readonly most?: number;
  /** Does it, prints, and answers with the exit status. What it needs is loaded then: `check` need not wait for what only a build uses. */
  run(options: OptionsOf<Set>): Promise<number>;
}

/** A command, whose `run` gets the types of its options. */
export function defineCommand<const Set extends OptionSet>(command: Command<Set>): Command<Set> {
  return command;
}

/** A call that cannot be meant; its message is the sentence that is printed. */
export class WrongCall extends Error {}
