import type { Options } from "../call/options.ts";

/** `npm run translations`. */
export async function translationsCommand(_options: Options): Promise<number> {
  return 2;
}
