import { buildCommand } from "./build/command.ts";
import { checkCommand } from "./check/command.ts";
import type { Command, CommandName } from "./command.ts";
import { diffCommand } from "./diff/command.ts";
import { importCommand } from "./import/command.ts";
import { linksCommand } from "./links/command.ts";
import { mailCommand } from "./mail/command.ts";
import { newCommand } from "./new/command.ts";
import { startCommand } from "./start/command.ts";
import { translationsCommand } from "./translations/command.ts";

/** All commands by their names. */
export const commands: Readonly<Record<CommandName, Command>> = {
  build: buildCommand,
  check: checkCommand,
  diff: diffCommand,
  import: importCommand,
  links: linksCommand,
  mail: mailCommand,
  new: newCommand,
  start: startCommand,
  translations: translationsCommand,
};
