import { parseArgs } from "node:util";
import { editions } from "../../domain/edition.ts";
import { methods } from "../../domain/text.ts";
import { type EditorsLanguage, editorsLanguages } from "../../languages/messages-in.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Command, CommandName } from "../command.ts";
import { commands } from "../commands.ts";
import { type CommandMessages, commandMessages } from "../messages.ts";
import { type OptionName, type Options, optionSpec } from "./options.ts";
import { WrongCall } from "./wrong-call.ts";

type Token = ReturnType<typeof tokensOf>[number];

/** The language of the answers: what is asked for, even in a call that is wrong otherwise. */
export function languageOf(args: readonly string[], fallback: EditorsLanguage): EditorsLanguage {
  const call = args.join(" ");
  return editorsLanguages.find((name) => new RegExp(`(^| )--language[ =]${name}( |$)`).test(call)) ?? fallback;
}

/**
 * Reads what is behind the name of a command.
 * @param language Of the answers.
 * @returns null where only help is wanted.
 * @throws WrongCall for what cannot be meant.
 */
export function readCall(name: CommandName, args: readonly string[], language: EditorsLanguage): Options | null {
  const words = commandMessages("call", language);
  const command = commands[name];
  const tokens = tokensOf(args);
  if (tokens.some((token) => token.kind === "option" && token.name === "help")) return null;
  for (const token of tokens) if (token.kind === "option") checkOption(token, name, words);
  const { values, positionals } = parseArgs({ args: [...args], options: optionSpec, allowPositionals: true });
  const stray = positionals[command.most];
  if (stray !== undefined) throw new WrongCall(words[command.most === 0 ? "stray" : "tooMany"]({ text: stray, command: name }));
  checkValues(values, command, words);
  return { ...optionsOf(values, command, language), named: positionals };
}

type Values = ReturnType<typeof parseArgs<{ options: typeof optionSpec }>>["values"];

function optionsOf(values: Values, { writesTexts }: Command, language: EditorsLanguage): Omit<Options, "named"> {
  const {
    port,
    without,
    addresses = null,
    from = null,
    month = null,
    region = null,
    reviewer = null,
    translator = null,
    help: _help,
    ...rest
  } = values;
  return {
    ...rest,
    format: rest.format as Options["format"],
    method: (rest.method as Options["method"]) ?? null,
    in: (writesTexts ? values.language : values.in) ?? null,
    editions: editions.filter((edition) => !without.includes(edition)),
    port: Number(port),
    language,
    addresses,
    from,
    month,
    region,
    reviewer,
    translator,
  };
}

/** The parts of a call, right or wrong: what `parseArgs` itself says of wrong ones is English only. */
function tokensOf(args: readonly string[]) {
  return parseArgs({ args: [...args], options: optionSpec, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function checkOption(token: Extract<Token, { kind: "option" }>, command: CommandName, words: CommandMessages<"call">): void {
  const { name, rawName, value, inlineValue } = token;
  const known: readonly string[] = commands[command].takes;
  if (!known.includes(name))
    throw new WrongCall(words.noOption({ name: rawName, command, near: withDashes(nearest(name, known)), takers: takersOf(name) }));
  const takesValue = optionSpec[name as OptionName].type === "string";
  if (!takesValue && value !== undefined) throw new WrongCall(words.needless({ option: rawName }));
  const isMissing = !value || (value.startsWith("-") && !inlineValue);
  if (takesValue && isMissing) throw new WrongCall(words.noValue({ option: rawName }));
}

/** The commands that take an option. */
function takersOf(option: string): string[] {
  return Object.entries(commands).flatMap(([name, { takes }]) => ((takes as readonly string[]).includes(option) ? [name] : []));
}

function withDashes(name: string | null): string | null {
  return name && `--${name}`;
}

/** Checks the values, since `parseArgs` takes any text. */
function checkValues(
  { port, language, without, format, method }: Values,
  { writesTexts, formats = [] }: Command,
  words: CommandMessages<"call">,
): void {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new WrongCall(words.badPort({ text: port }));
  for (const edition of without) requireOneOf("--without", edition, editions, words);
  if (formats.length > 0) requireOneOf("--format", format, formats, words);
  if (method !== undefined) requireOneOf("--method", method, methods, words);
  // The texts' language is the archive's matter.
  if (language !== undefined && !writesTexts) requireOneOf("--language", language, editorsLanguages, words);
}

function requireOneOf(option: string, value: string, known: readonly string[], words: CommandMessages<"call">): void {
  if (!known.includes(value)) throw new WrongCall(words.notOneOf({ option, text: value, near: nearest(value, known), known }));
}
