import type { EditorsLanguage } from "../../languages/messages-in.ts";
import type { CommandName } from "../command.ts";
import { commandNames } from "../command.ts";
import { commands } from "../commands.ts";
import { type CommandMessages, commandMessages } from "../messages.ts";

/** What `--help` says without a command: all of them, a line each. */
export function helpOfAll(language: EditorsLanguage): string {
  const { usage, commands: said, more } = commandMessages("help", language);
  const lines = table(commandNames.map((name) => [name, said[name].summary]));
  return [usage, "", ...lines, "", more].join("\n");
}

/** What `--help` says of one command: what it is for, how it is called, its options. */
export function helpOf(name: CommandName, language: EditorsLanguage): string {
  const words = commandMessages("help", language);
  const { summary, calls } = words.commands[name];
  const options = table([...commands[name].takes.map((option) => optionLine(name, option, words)), ["--help", words.help]]);
  return [`${summary[0]?.toUpperCase()}${summary.slice(1)}.`, "", ...calls.map((call) => `  npm run ${call}`), "", ...options].join("\n");
}

function optionLine(name: CommandName, option: keyof CommandMessages<"help">["options"], words: CommandMessages<"help">): [string, string] {
  const isTexts = option === "language" && commands[name].writesTexts;
  const { value = "", meaning }: { readonly value?: string; readonly meaning: string } = words.options[isTexts ? "texts" : option];
  const values = option === "format" ? commands[name].formats?.join("|") : value;
  return [`--${option}${values && ` ${values}`}`, meaning];
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`);
}
