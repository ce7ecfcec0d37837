import type { Files } from "../../content/files/files.ts";
import { textName } from "../../content/files/layout.ts";
import type { Registers } from "../../content/lists/registers.ts";
import { type OpenContent, openContent } from "../../content/open.ts";
import type { Group, Groups } from "../../content/texts/groups.ts";
import type { Language } from "../../domain/language.ts";
import { type Month, parseMonth } from "../../domain/month.ts";
import type { Site } from "../../domain/site.ts";
import { ContentError, type ContentFault, Problems } from "../../problems/problem.ts";

/** What an archive has, as far as a month can be laid out by it. */
export interface Inventory {
  readonly site: Site;
  readonly registers: Registers;
  readonly groups: Groups;
  /** Whether the names of files say the original's language; only an archive of one language may leave it out. */
  readonly saysLanguage: boolean;
}

/**
 * Reads what an archive has.
 * @throws ContentError with what is wrong with its site or its regions, and nothing else.
 */
export function readInventory(content: string): Inventory {
  const problems = new Problems();
  const opened = openOrFail(content, problems);
  const faults = needed(problems.sorted);
  if (faults.length > 0) throw new ContentError(faults);
  const { files, registers, groups } = opened;
  const { site } = opened.site;
  return { site, registers, groups, saysLanguage: site.languages.length > 1 || saysLanguage(files) };
}

function openOrFail(content: string, problems: Problems): OpenContent {
  try {
    return openContent(content, problems);
  } catch (error) {
    throw error instanceof ContentError ? new ContentError(needed(error.problems)) : error;
  }
}

/** The errors in the files without which no month can be laid out; an error in any other waits for `check`. */
function needed(problems: readonly ContentFault[]): ContentFault[] {
  return problems.filter(({ at }) => at.file === "site.yaml" || at.file === "regions.yaml");
}

/** As the newest month has it, or a page where there is no month. */
function saysLanguage({ texts }: Files): boolean {
  const paths = [...texts.keys()].filter((path) => path.endsWith(".md"));
  const newest = paths.findLast((path) => path.startsWith("issues/")) ?? paths.at(-1);
  return newest !== undefined && textName(newest).language !== null;
}

/** The months that have a folder with an original in it, oldest first. */
export function monthsOf({ groups }: Pick<Inventory, "groups">): Month[] {
  const folders = [...groups].flatMap(([folder, texts]) => (texts.size > 0 ? [folder] : []));
  const months = folders.map((folder) => (folder.startsWith("issues/") ? parseMonth(folder.slice("issues/".length)) : null));
  return months.filter((month) => month !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The texts of a month by their names, `issue` or a region's id. */
export function textsOf({ groups }: Pick<Inventory, "groups">, month: Month): ReadonlyMap<string, Group> {
  return groups.get(`issues/${month.id}`) ?? new Map();
}

/** The path of a text below the content folder, in the archive's manner. */
export function pathOf({ site, saysLanguage }: Inventory, month: Month, name: string, language: Language): string {
  const suffix = saysLanguage || language !== site.original ? `.${language}` : "";
  return `issues/${month.id}/${name}${suffix}.md`;
}
