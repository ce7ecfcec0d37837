import { parseArgs } from "node:util";
import { editions } from "../domain/edition.ts";
import { nearest } from "../problems/nearest.ts";
import { type CallWords, callWordsIn } from "./call-words.ts";
import { type Options, optionSpec } from "./options.ts";
import { type EditorsLanguage, languageNames } from "./words.ts";
import { WrongCall } from "./wrong-call.ts";

/** The commands that take more than options. */
const naming: readonly string[] = ["mail"];

type Token = ReturnType<typeof tokensOf>[number];

/** The language of the answers: what is asked for, even in a call that is wrong otherwise. */
export function languageOf(args: readonly string[], fallback: EditorsLanguage): EditorsLanguage {
  const call = args.join(" ");
  return languageNames.find((name) => new RegExp(`(^| )--language[ =]${name}( |$)`).test(call)) ?? fallback;
}

/**
 * Reads what stands behind the name of a command.
 * @returns null where only help is wanted.
 * @throws WrongCall for what cannot be meant.
 */
export function readCall(command: string, args: readonly string[], language: EditorsLanguage): Options | null {
  const words = callWordsIn(language);
  for (const token of tokensOf(args)) checkToken(token, command, words);
  const { values, positionals } = parseArgs({ args: [...args], options: optionSpec, allowPositionals: true });
  if (values.help) return null;
  checkValues(values, words);
  const { port, without, from = null, in: edition = null, help: _help, ...rest } = values;
  const made = editions.filter((name) => !without.includes(name));
  return { ...rest, editions: made, port: Number(port), language, named: positionals, from, in: edition };
}

/** The parts of a call, right or wrong: what `parseArgs` itself says of wrong ones is English only. */
function tokensOf(args: readonly string[]) {
  return parseArgs({ args: [...args], options: optionSpec, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function checkToken(token: Token, command: string, words: CallWords): void {
  if (token.kind === "positional" && !naming.includes(command)) throw new WrongCall(words.stray(token.value, command));
  if (token.kind !== "option") return;
  const { name, rawName, value, inlineValue } = token;
  const known = Object.keys(optionSpec);
  if (!known.includes(name)) throw new WrongCall(words.noOption(rawName, withDashes(nearest(name, known))));
  const takesValue = optionSpec[name as keyof typeof optionSpec].type === "string";
  if (!takesValue && value !== undefined) throw new WrongCall(words.needless(rawName));
  const isMissing = !value || (value.startsWith("-") && !inlineValue);
  if (takesValue && isMissing) throw new WrongCall(words.noValue(rawName));
}

function withDashes(name: string | null): string | null {
  return name && `--${name}`;
}

/** The values that are checked by us, since `parseArgs` takes any text. */
interface Values {
  readonly port: string;
  readonly language?: string | undefined;
  readonly without: readonly string[];
}

function checkValues({ port, language, without }: Values, words: CallWords): void {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw new WrongCall(words.badPort(port));
  const unknown = without.find((name) => !(editions as readonly string[]).includes(name));
  if (unknown !== undefined) throw new WrongCall(words.noEdition(unknown, nearest(unknown, editions), editions));
  const isKnown = language === undefined || (languageNames as readonly string[]).includes(language);
  if (!isKnown) throw new WrongCall(words.badLanguage(language));
}
