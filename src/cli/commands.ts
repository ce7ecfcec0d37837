import { checkFormats, diffFormats } from "./call/options.ts";
import type { Command, CommandName } from "./command.ts";

/** All commands. Each is loaded when it is called: `check` need not wait for what only a build uses. */
export const commands: Readonly<Record<CommandName, Command>> = {
  build: {
    takes: ["content", "output", "without", "cache", "drafts", "json", "language"],
    most: 0,
    run: async (options) => (await import("./build/build.ts")).buildCommand(options),
  },
  check: {
    takes: ["content", "format", "record", "addresses", "language"],
    formats: checkFormats,
    most: 0,
    run: async (options) => (await import("./check/check.ts")).checkCommand(options),
  },
  diff: {
    takes: ["format", "language"],
    formats: diffFormats,
    most: 2,
    run: async (options) => (await import("./diff/diff.ts")).diffCommand(options),
  },
  import: {
    takes: ["content", "month", "region", "language"],
    most: 1,
    writesTexts: true,
    run: async (options) => (await import("./import/import.ts")).importCommand(options),
  },
  links: {
    takes: ["content", "format", "language"],
    formats: checkFormats,
    most: 0,
    run: async (options) => (await import("./links/links.ts")).linksCommand(options),
  },
  mail: {
    takes: ["content", "to", "from", "in", "language"],
    most: 1,
    run: async (options) => (await import("./mail/mail.ts")).mailCommand(options),
  },
  new: {
    takes: ["content", "language"],
    // A month in the words of a person, such as “diciembre de 2026”, is told how it is written here.
    most: 3,
    writesTexts: true,
    run: async (options) => (await import("./new/new.ts")).newCommand(options),
  },
  start: {
    takes: ["content", "output", "without", "cache", "drafts", "port", "language"],
    most: 0,
    run: async (options) => (await import("./start/start.ts")).startCommand(options),
  },
  translations: {
    takes: ["content", "method", "reviewer", "translator", "language"],
    // A shell makes many names of one pattern: *.en.md.
    most: 1000,
    run: async (options) => (await import("./translations/translations.ts")).translationsCommand(options),
  },
};
