import type { Options } from "../call/options.ts";

/** `npm run import`. */
export async function importCommand(_options: Options): Promise<number> {
  return 2;
}
