import { buildOptions } from "./build/options.ts";
import { checkOptions } from "./check/options.ts";
import { type Command, type CommandName, defineCommand } from "./command.ts";
import { diffOptions } from "./diff/options.ts";
import { importOptions } from "./import/options.ts";
import { linksOptions } from "./links/options.ts";
import { mailOptions } from "./mail/options.ts";
import { newOptions } from "./new/options.ts";
import { startOptions } from "./start/options.ts";
import { translationsOptions } from "./translations/options.ts";

/** All commands by their names. */
export const commands: Readonly<Record<CommandName, Command>> = {
  build: defineCommand({
    options: buildOptions,
    run: async (options) => (await import("./build/build.ts")).buildAndTell(options),
  }),
  check: defineCommand({
    options: checkOptions,
    run: async (options) => (await import("./check/check.ts")).check(options),
  }),
  diff: defineCommand({
    options: diffOptions,
    most: 2,
    run: async (options) => (await import("./diff/diff.ts")).diff(options),
  }),
  import: defineCommand({
    options: importOptions,
    most: 1,
    run: async (options) => (await import("./import/import.ts")).importPage(options),
  }),
  links: defineCommand({
    options: linksOptions,
    run: async (options) => (await import("./links/links.ts")).checkLinks(options),
  }),
  mail: defineCommand({
    options: mailOptions,
    most: 1,
    run: async (options) => (await import("./mail/mail.ts")).mail(options),
  }),
  new: defineCommand({
    options: newOptions,
    // It takes a month in the words of a person, such as “diciembre de 2026”, and says how it is written here.
    most: 3,
    run: async (options) => (await import("./new/new.ts")).newMonth(options),
  }),
  start: defineCommand({
    options: startOptions,
    run: async (options) => (await import("./start/start.ts")).start(options),
  }),
  translations: defineCommand({
    options: translationsOptions,
    // A shell makes many names of one pattern: *.en.md.
    most: 1000,
    run: async (options) => (await import("./translations/translations.ts")).translations(options),
  }),
};
