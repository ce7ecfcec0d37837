import type { Options } from "../call/options.ts";

/** `npm run new`. */
export async function newCommand(_options: Options): Promise<number> {
  return 2;
}
