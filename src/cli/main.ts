import { nearest } from "../problems/nearest.ts";
import { buildCommand } from "./build.ts";
import { callWordsIn } from "./call-words.ts";
import { checkCommand } from "./check.ts";
import { mailCommand } from "./mail.ts";
import type { Options } from "./options.ts";
import { languageOf, readCall } from "./read-call.ts";
import { startCommand } from "./start.ts";
import { type EditorsLanguage, editorsLanguage, wordsIn } from "./words.ts";
import { WrongCall } from "./wrong-call.ts";

/** A command: takes the options, prints, and answers with the exit status. */
export type Command = (options: Options) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  build: buildCommand,
  check: checkCommand,
  mail: mailCommand,
  start: startCommand,
};

/**
 * Runs a command of the command line.
 * @returns the exit status: 0 well; 1 problems in the content, or a mail or a document that could not be sent or made; 2 a wrong call, or a
 * folder that cannot be read or written, which no change of the content would mend.
 */
export async function main(args: readonly string[]): Promise<number> {
  const language = languageOf(args, editorsLanguage(process.env));
  try {
    return await run(args, language);
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function run([name, ...rest]: readonly string[], language: EditorsLanguage): Promise<number> {
  if (name === undefined) return help(2, language);
  if (["--help", "-h"].includes(name)) return help(0, language);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new WrongCall(callWordsIn(language).noCommand(name, nearest(name, Object.keys(commands))));
  const options = readCall(name, rest, language);
  return options ? await command(options) : help(0, language);
}

function help(status: number, language: EditorsLanguage): number {
  (status === 0 ? console.log : console.error)(wordsIn(language).help);
  return status;
}
