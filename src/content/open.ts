import { ContentError, type Problems } from "../problems/problem.ts";
import { type Files, readFiles } from "./files/files.ts";
import { type Registers, readRegisters } from "./lists/registers.ts";
import { type ReadSite, readSite } from "./lists/site.ts";
import type { ParseCache } from "./parse-cache.ts";
import { type GroupedTexts, groupTexts } from "./texts/groups.ts";

/** A content folder as every command opens it: its files, the site, the lists, and the texts with their front matter and translations. */
export interface OpenContent extends GroupedTexts {
  readonly files: Files;
  readonly site: ReadSite;
  readonly registers: Registers;
}

/**
 * Opens a content folder, reads each file once, and notes the errors in all that is read here.
 * @throws ContentError where not even the languages of the archive can be known, or where there are too many errors.
 */
export function openContent(content: string, problems: Problems, parseCache?: ParseCache): OpenContent {
  const files = readFiles(content, problems);
  const site = readSite(files, problems);
  // Without its languages nothing else can be judged.
  if (!site) throw new ContentError(problems.sorted);
  const { languages } = site.site;
  const registers = readRegisters(files, languages, problems);
  return { files, site, registers, ...groupTexts(files.texts, languages, problems, parseCache) };
}
