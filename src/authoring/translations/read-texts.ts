import type { Registers } from "../../content/lists/registers.ts";
import { openContent } from "../../content/open.ts";
import type { Group } from "../../content/texts/groups.ts";
import type { Site } from "../../domain/site.ts";
import { type ContentFault, Problems } from "../../problems/problem.ts";

/** The texts that are translated together: those of a month, or the pages about the archive. */
export interface TextSet {
  /** `2021-09`, or `pages`: what an editor calls it. */
  readonly name: string;
  /** Its folder below the content folder. */
  readonly folder: string;
  /** The issue first, then by name. */
  readonly groups: readonly Group[];
}

/** The texts of an archive with their translations, and what could not be read of them. */
export interface Texts {
  readonly site: Site;
  /** Where the names are kept. */
  readonly registers: Registers;
  /** The months, newest first; then the pages, where there are any. */
  readonly textSets: readonly TextSet[];
  readonly errors: readonly ContentFault[];
}

/**
 * Reads all texts as far as their translations go. What is wrong elsewhere in the archive does not matter here.
 * @throws ContentError where not even the languages of the archive can be known.
 */
export function readTexts(content: string): Texts {
  const problems = new Problems();
  const { site, registers, groups } = openContent(content, problems);
  const textSets = [...groups].map(([folder, texts]) => ({
    name: folder.replace(/^issues\//, ""),
    folder,
    groups: ordered([...texts.values()]),
  }));
  // Errors in the lists are reported by `check`.
  const errors = problems.sorted.filter(({ at }) => at.file === "site.yaml" || !at.file.endsWith(".yaml"));
  return { site: site.site, registers, textSets: textSets.sort(newestFirst), errors };
}

function ordered(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => Number(b.name === "issue") - Number(a.name === "issue"));
}

function newestFirst(a: TextSet, b: TextSet): number {
  if (a.folder === "pages" || b.folder === "pages") return Number(a.folder === "pages") - Number(b.folder === "pages");
  return a.name < b.name ? 1 : -1;
}
