import { type Built, build } from "../../build/build.ts";
import type { Watcher } from "../../build/steps.ts";
import { countedIn, figuresOf } from "../figures.ts";
import { requireSafeFolders } from "../folders.ts";
import { commandMessages } from "../messages.ts";
import { withContent } from "../report-errors.ts";
import { today } from "../today.ts";
import type { BuildCommandOptions } from "./options.ts";
import { Progress } from "./progress.ts";
import { tellBuilt, tellBuiltAsJson } from "./tell-built.ts";

/** What ends a program from outside, and the exit status that shells give it then: 128 and the signal's number. */
const endings = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Builds the whole site and says what was built. Ctrl+C leaves the site as it was. */
export async function buildAndTell(options: BuildCommandOptions): Promise<number> {
  const listeners = Object.entries(endings).map(([signal, status]) => [signal, () => process.exit(status)] as const);
  for (const [signal, end] of listeners) process.on(signal, end);
  try {
    return await withContent(options, async () => console.log(await reportOf(options)));
  } finally {
    for (const [signal, end] of listeners) process.off(signal, end);
  }
}

/** Builds, shows how that goes on where someone may watch or read it later, and says what was made. */
async function reportOf(options: BuildCommandOptions): Promise<string> {
  const start = performance.now();
  const progress = isWatched(options) ? new Progress(process.stderr, options.language, () => performance.now()) : null;
  try {
    const built = await buildWith(options, progress);
    return options.json ? tellBuiltAsJson(built, start) : tellBuilt(built, start, options.language);
  } finally {
    progress?.clear();
  }
}

/** On a terminal, and in CI, whose logs are all that is left of a build. */
function isWatched({ json }: BuildCommandOptions): boolean {
  return !json && (process.stderr.isTTY === true || Boolean(process.env.CI));
}

/**
 * Builds the whole site behind `npm start`.
 * @returns the line that says what was built.
 * @throws WrongCall where that would destroy something, and what a build throws.
 */
export async function buildSite(options: Omit<BuildCommandOptions, "json">): Promise<string> {
  const start = performance.now();
  const { archive, pages } = await buildWith(options, null);
  return commandMessages("build", options.language).built({ ...countedIn(options.language, figuresOf(archive, start)), pages });
}

/** Where another build is at work on the same site, that is said, and waited for. */
async function buildWith(options: Omit<BuildCommandOptions, "json">, progress: Progress | null): Promise<Built> {
  requireSafeFolders(options);
  const words = commandMessages("build", options.language);
  const watcher: Watcher = {
    waits: (holder) => console.error(words.waiting({ ...holder })),
    begins: (step) => progress?.begins(step),
    ends: (step, seconds) => progress?.ends(step, seconds),
    made: (count, all) => progress?.made(count, all),
  };
  const built = await build({ ...options, today, watcher });
  progress?.clear();
  if (built.refused) console.error(words.unkept({ cache: options.cache, ...built.refused }));
  return built;
}
