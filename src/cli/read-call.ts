import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { type EditorsLanguage, editorsLanguages } from "../languages/messages-in.ts";
import { nearest } from "../problems/nearest.ts";
import { type Call, type Command, type CommandName, type OptionSet, WrongCall } from "./command.ts";
import { commands } from "./commands.ts";
import { type CommandMessages, commandMessages } from "./messages.ts";

type Token = ReturnType<typeof tokensOf>[number];
type OptionToken = Extract<Token, { kind: "option" }>;

/** The language of the answers: what is asked for, even in a call that is wrong otherwise. */
export function languageOf(args: readonly string[], fallback: EditorsLanguage): EditorsLanguage {
  const call = args.join(" ");
  return editorsLanguages.find((name) => new RegExp(`(^| )--language[ =]${name}( |$)`).test(call)) ?? fallback;
}

/**
 * Reads what is behind the name of a command.
 * @param language Of the answers.
 * @returns The values of the command's options; null where only help is wanted.
 * @throws WrongCall for what cannot be meant.
 */
export function readCall(name: CommandName, args: readonly string[], language: EditorsLanguage): Call | null {
  const words = commandMessages("call", language);
  const { options, most = 0 }: Command = commands[name];
  const spec = specOf(options);
  const tokens = tokensOf(args, spec);
  if (tokens.some((token) => token.kind === "option" && token.name === "help")) return null;
  for (const token of tokens) if (token.kind === "option") checkOption(token, name, spec, words);
  const { values, positionals } = parseArgs({ args: [...args], options: spec, allowPositionals: true });
  const stray = positionals[most];
  if (stray !== undefined) throw new WrongCall(words[most === 0 ? "stray" : "tooMany"]({ text: stray, command: name }));
  const read = Object.entries(options).map(([key, option]) => [key, option.read(values[option.name ?? key], words)]);
  return { ...Object.fromEntries(read), named: positionals, language };
}

/** The names under which options are written. */
export function namesOf(options: OptionSet): string[] {
  return Object.entries(options).map(([key, { name = key }]) => name);
}

/** The options as `parseArgs` takes them. */
function specOf(options: OptionSet): ParseArgsOptionsConfig {
  const entries = Object.entries(options).map(([key, { name = key, type, multiple = false }]) => [name, { type, multiple }]);
  return { ...Object.fromEntries(entries), help: { type: "boolean", short: "h" } };
}

/** The parts of a call, right or wrong: what `parseArgs` itself says of wrong ones is English only. */
function tokensOf(args: readonly string[], options: ParseArgsOptionsConfig) {
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function checkOption(token: OptionToken, command: CommandName, spec: ParseArgsOptionsConfig, words: CommandMessages<"call">): void {
  const { name, rawName, value, inlineValue } = token;
  const known = namesOf(commands[command].options);
  if (!known.includes(name)) {
    const near = nearest(name, known);
    throw new WrongCall(words.noOption({ name: rawName, command, near: near && `--${near}`, takers: takersOf(name) }));
  }
  const takesValue = spec[name]?.type === "string";
  if (!takesValue && value !== undefined) throw new WrongCall(words.needless({ option: rawName }));
  const isMissing = !value || (value.startsWith("-") && !inlineValue);
  if (takesValue && isMissing) throw new WrongCall(words.noValue({ option: rawName }));
}

/** The commands that take an option. */
function takersOf(option: string): string[] {
  return Object.entries(commands).flatMap(([name, { options }]) => (namesOf(options).includes(option) ? [name] : []));
}
