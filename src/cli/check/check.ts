import { load } from "../../content/load.ts";
import type { Options } from "../call/options.ts";
import { figuresOf } from "../figures.ts";
import { today } from "../today.ts";
import { told } from "../told.ts";
import { wordsIn } from "../words.ts";

/** `npm run check`: tells every problem of the content, and builds nothing. */
export async function checkCommand(options: Options): Promise<number> {
  return await told(options, () => {
    const start = performance.now();
    const archive = load({ ...options, today });
    console.log(wordsIn(options.language).sound(figuresOf(archive, start)));
  });
}
