import { parseArgs } from "node:util";
import { editions } from "../domain/edition.ts";
import { buildCommand } from "./build.ts";
import { checkCommand } from "./check.ts";
import { mailCommand } from "./mail.ts";
import { type Options, optionSpec } from "./options.ts";
import { startCommand } from "./start.ts";
import { type EditorsLanguage, editorsLanguage, languageNames, wordsIn } from "./words.ts";

/** A command: takes the options, prints, and answers with the exit status. */
export type Command = (options: Options) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  build: buildCommand,
  check: checkCommand,
  mail: mailCommand,
  start: startCommand,
};

/** The commands that take more than options. */
const naming: readonly string[] = ["mail"];

/** Runs a command of the command line; the result is the exit status: 0 well, 1 problems in the content, 2 a wrong call. */
export async function main(args: readonly string[]): Promise<number> {
  const [name = "", ...rest] = args;
  const fallback = editorsLanguage(process.env);
  try {
    const { values, positionals } = parseArgs({
      args: [...rest],
      options: optionSpec,
      strict: true,
      allowPositionals: naming.includes(name),
    });
    const wrong = wrongValue(values);
    if (wrong) {
      console.error(`--${wrong}: ${values[wrong]}\n`);
      return help(2, fallback);
    }
    const language = languageNames.includes(values.language as EditorsLanguage) ? (values.language as EditorsLanguage) : fallback;
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command || values.help) return help(command ? 0 : 2, language);
    const { content, output, drafts, cache, without, to, from = null, in: edition = null } = values;
    const made = editions.filter((edition) => !without.includes(edition));
    const mail = { named: positionals, to, from, in: edition };
    return await command({ content, output, drafts, cache, editions: made, port: Number(values.port), language, ...mail });
  } catch (error) {
    if (!isWrongCall(error)) throw error;
    console.error(`${(error as Error).message}\n`);
    return help(2, fallback);
  }
}

/** The values that are checked by us, since `parseArgs` takes any text. */
interface Values {
  readonly port: string;
  readonly language?: string | undefined;
  readonly without: readonly string[];
}

/** The option whose value cannot be meant. */
function wrongValue({ port, language, without }: Values): keyof Values | null {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return "port";
  if (!without.every((name) => (editions as readonly string[]).includes(name))) return "without";
  return language !== undefined && !languageNames.includes(language as EditorsLanguage) ? "language" : null;
}

function isWrongCall(error: unknown): boolean {
  return String((error as { code?: unknown } | null)?.code).startsWith("ERR_PARSE_ARGS");
}

function help(status: number, language: EditorsLanguage): number {
  (status === 0 ? console.log : console.error)(wordsIn(language).help);
  return status;
}
