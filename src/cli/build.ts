import { build } from "../publish/build.ts";
import type { Options } from "./call/options.ts";
import { figuresOf } from "./figures.ts";
import { requireSafeFolders } from "./folders.ts";
import { today } from "./today.ts";
import { told } from "./told.ts";
import { wordsIn } from "./words.ts";

/** What ends a program from outside, and the exit status that shells give it then: 128 and the signal's number. */
const endings = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** `npm run build`: builds the whole site and says what was built. Ctrl+C leaves the site as it was. */
export async function buildCommand(options: Options): Promise<number> {
  const listeners = Object.entries(endings).map(([signal, status]) => [signal, () => process.exit(status)] as const);
  for (const [signal, end] of listeners) process.on(signal, end);
  try {
    return await told(options, async () => console.log(await buildSite(options)));
  } finally {
    for (const [signal, end] of listeners) process.off(signal, end);
  }
}

/**
 * Builds the whole site; where another build is at work on the same one, says so and waits.
 * @returns the line that says what was built.
 * @throws WrongCall where that would destroy something, and what a build throws.
 */
export async function buildSite(options: Options): Promise<string> {
  const start = performance.now();
  requireSafeFolders(options);
  const words = wordsIn(options.language);
  const { archive, pages } = await build({ ...options, today, watcher: { waits: (holder) => console.error(words.waiting(holder)) } });
  return words.built({ ...figuresOf(archive, start), pages });
}
