import type { Archive } from "../domain/archive.ts";
import { ContentError, Problems } from "../problems/problem.ts";
import { linkIssues, ofIssues } from "./issues/link-issues.ts";
import { deepFreeze } from "./lists/building.ts";
import { type LoadedContent, type LoadOptions, readContent } from "./loaded-content.ts";
import { hiddenFolders, isLeftOut } from "./texts/left-out.ts";

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

/** The archive of what may be seen, linked and frozen. */
export function publicPart({ frame, issues, images }: LoadedContent, { drafts }: LoadOptions): Archive {
  const all = issues.map(({ issue }) => issue);
  const shown = all.filter((issue) => !isLeftOut(issue, drafts));
  linkIssues(shown);
  const hidden = hiddenFolders(all, drafts);
  const pictures = [...images.values()].filter(({ file }) => !hidden.some((folder) => file.startsWith(folder)));
  const archive: Archive = { ...frame, images: pictures, ...ofIssues(shown) };
  deepFreeze(archive);
  return archive;
}
