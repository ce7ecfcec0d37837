import type { EditorsLanguage } from "../languages/messages-in.ts";
import { type CommandName, commandNames, type Option } from "./command.ts";
import { commands } from "./commands.ts";
import { type CommandMessages, commandMessages } from "./messages.ts";

type HelpMessages = CommandMessages<"help">;

/** What `--help` says without a command: all of them, a line each. */
export function helpOfAll(language: EditorsLanguage): string {
  const { usage, more } = commandMessages("help", language);
  const lines = table(commandNames.map((name) => [name, commandMessages(name, language).help.summary]));
  return [usage, "", ...lines, "", more].join("\n");
}

/** What `--help` says of one command: what it is for, how it is called, its options. */
export function helpOf(name: CommandName, language: EditorsLanguage): string {
  const words = commandMessages("help", language);
  const { summary, calls } = commandMessages(name, language).help;
  const lines = Object.entries(commands[name].options).map(([key, option]) => optionLine(key, option, words));
  const options = table([...lines, ["--help", words.help]]);
  return [`${summary[0]?.toUpperCase()}${summary.slice(1)}.`, "", ...calls.map((call) => `  npm run ${call}`), "", ...options].join("\n");
}

function optionLine(key: string, { name = key, help, known }: Option<unknown>, { options }: HelpMessages): [string, string] {
  const message: { readonly value?: string; readonly meaning: string } = options[help ?? (name as keyof typeof options)];
  const value = known?.join("|") ?? message.value;
  return [`--${name}${value ? ` ${value}` : ""}`, message.meaning];
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`);
}
