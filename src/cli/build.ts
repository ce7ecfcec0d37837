import { build } from "../publish/build.ts";
import type { Options } from "./call/options.ts";
import { figuresOf } from "./figures.ts";
import { requireSafeFolders } from "./folders.ts";
import { today } from "./today.ts";
import { told } from "./told.ts";
import { wordsIn } from "./words.ts";

/** `npm run build`: builds the whole site and says what was built. */
export async function buildCommand(options: Options): Promise<number> {
  return await told(options, async () => console.log(await buildSite(options)));
}

/**
 * Builds the whole site.
 * @returns the line that says what was built.
 * @throws WrongCall where that would destroy something, and what a build throws.
 */
export async function buildSite(options: Options): Promise<string> {
  const start = performance.now();
  requireSafeFolders(options);
  const { archive, pages } = await build({ ...options, today });
  return wordsIn(options.language).built({ ...figuresOf(archive, start), pages });
}
