import { build } from "../publish/build.ts";
import { figuresOf } from "./figures.ts";
import type { Options } from "./options.ts";
import { today } from "./today.ts";
import { isSafeOutput, told } from "./told.ts";
import { wordsIn } from "./words.ts";

/** `npm run build`: builds the whole site and says what was built. */
export async function buildCommand(options: Options): Promise<number> {
  const words = wordsIn(options.language);
  if (!isSafeOutput(options)) {
    console.error(words.unsafeOutput(options.output));
    return 2;
  }
  return await told(options, async () => {
    const start = performance.now();
    const { archive, pages } = await build({ ...options, today });
    console.log(words.built({ ...figuresOf(archive, start), pages }));
  });
}
