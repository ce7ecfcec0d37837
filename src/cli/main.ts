import { readFileSync } from "node:fs";
import type { EditorsLanguage } from "../languages/messages-in.ts";
import { nearest } from "../problems/nearest.ts";
import { packageFile } from "../program.ts";
import { type CommandName, commandNames, WrongCall } from "./command.ts";
import { commands } from "./commands.ts";
import { helpOf, helpOfAll } from "./help.ts";
import { commandMessages, editorsLanguage } from "./messages.ts";
import { languageOf, readCall } from "./read-call.ts";

/**
 * Runs a command of the command line.
 * @returns the exit status: 0 well; 1 problems in the content, or a mail, a document or a translation that could not be sent or made; 2 a wrong
 * call, or a folder that cannot be read or written, which no change of the content would mend.
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
  if (name !== undefined && isCommand(name)) return await call(name, rest, language);
  if (name === "--version" || name === "-v") {
    console.log(version());
    return 0;
  }
  const wantsHelp = name === "--help" || name === "-h";
  if (name !== undefined && !wantsHelp)
    throw new WrongCall(commandMessages("call", language).noCommand({ name, near: nearest(name, commandNames) }));
  (wantsHelp ? console.log : console.error)(helpOfAll(language));
  return wantsHelp ? 0 : 2;
}

async function call(name: CommandName, args: readonly string[], language: EditorsLanguage): Promise<number> {
  const options = readCall(name, args, language);
  if (options) return await commands[name].run(options);
  console.log(helpOf(name, language));
  return 0;
}

/** The version of this program, from its package. */
function version(): string {
  return JSON.parse(readFileSync(packageFile, "utf8")).version;
}

function isCommand(name: string): name is CommandName {
  return (commandNames as readonly string[]).includes(name);
}
