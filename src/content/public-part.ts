import type { Archive } from "../domain/archive.ts";
import { linkIssues, ofIssues } from "./issues/link-issues.ts";
import { deepFreeze } from "./lists/building.ts";
import type { LoadOptions } from "./load-options.ts";
import type { LoadedContent } from "./loaded-content.ts";
import { hiddenFolders, isLeftOut } from "./texts/left-out.ts";

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
