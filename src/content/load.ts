import type { Archive } from "../domain/archive.ts";
import { ContentError, Problems } from "../problems/problem.ts";
import type { LoadOptions } from "./load-options.ts";
import { readContent } from "./loaded-content.ts";
import { publicPart } from "./public-part.ts";

export type { LoadOptions };

/**
 * Reads the content folder into an archive: typed, linked, frozen.
 * @throws ContentError with every error, if there is one.
 */
export function load(options: LoadOptions): Archive {
  const problems = new Problems();
  const loaded = readContent(options, problems);
  if (problems.any) throw new ContentError(problems.sorted);
  return publicPart(loaded, options);
}
