import type { Archive } from "../domain/archive.ts";
import type { Day } from "../domain/day.ts";
import type { Image } from "../domain/image.ts";
import type { Issue } from "../domain/issue.ts";
import { Routes } from "../domain/routes.ts";
import { pathWordsIn } from "../i18n/messages-in.ts";
import { ContentError, Problems } from "../problems/problem.ts";
import { AddressBook } from "./address-book.ts";
import { deepFreeze } from "./building.ts";
import type { DraftText } from "./draft-text.ts";
import { type Files, readFiles } from "./files.ts";
import { groupTexts } from "./groups.ts";
import { checkFolders, readImages } from "./images.ts";
import { readInfoPages } from "./info-pages.ts";
import { type ReadIssue, readIssues } from "./issues.ts";
import { linkIssues, yearsOf } from "./link-issues.ts";
import { readMap } from "./map.ts";
import { originsOf, pagesByFile } from "./origins.ts";
import { parseTexts } from "./parse-texts.ts";
import { type Registers, readRegisters } from "./registers.ts";
import { issueSchema } from "./schemas/issue.ts";
import { readSite, type SiteFile } from "./site.ts";
import { readSynonyms } from "./synonyms.ts";
import { renderTexts } from "./texts.ts";

/** What `load` has to know besides the content. */
export interface LoadOptions {
  /** The content folder. */
  readonly content: string;
  /** The day of the build; given once, here, so that nothing else reads a clock. Made from the site's time zone. */
  readonly today: (timezone: string) => Day;
  /** Whether drafts and issues of the future are part of the archive: for a preview. */
  readonly drafts: boolean;
}

/**
 * Reads the content folder into an archive: typed, linked, frozen.
 * @throws ContentError with every problem, if there is one.
 */
export function load(options: LoadOptions): Archive {
  const problems = new Problems();
  const files = readFiles(options.content, problems);
  const siteFile = readSite(files, problems);
  // Without its languages nothing else can be judged.
  if (!siteFile) throw new ContentError(problems.sorted);
  const everything = readEverything(files, siteFile, options, problems);
  resolveTexts(everything, options, problems);
  if (problems.any) throw new ContentError(problems.sorted);
  return publicPart(everything, options);
}

/** All that was read, drafts and issues of the future included: their mistakes are told before their day. */
interface Everything {
  /** What does not depend on which issues are public. */
  readonly frame: Omit<Archive, "issues" | "years" | "images" | "isPreview">;
  readonly registers: Registers;
  readonly images: ReadonlyMap<string, Image>;
  /** Newest first. */
  readonly issues: readonly ReadIssue[];
  /** The texts, which wait to be rendered. */
  readonly texts: readonly DraftText[];
}

function readEverything(files: Files, siteFile: SiteFile, options: LoadOptions, problems: Problems): Everything {
  const { site } = siteFile;
  const registers = readRegisters(files, site.languages, problems);
  const { groups, orphans } = groupTexts(files.texts, site.languages, problems);
  checkFolders(files, groups, site.original, problems);
  const texts: DraftText[] = [];
  const today = options.today(site.timezone);
  const reading = { site, registers, schema: issueSchema(site.languages), orphans, today, texts, problems };
  const issues = readIssues(groups, reading).reverse();
  const routes = new Routes({ url: site.url, original: site.original, words: pathWordsIn, slug: site.slug });
  const frame = {
    site,
    routes,
    regions: registers.regions.all,
    topics: registers.topics.all,
    partners: registers.partners.all,
    authors: registers.authors.all,
    infoPages: readInfoPages(groups, site, texts, problems),
    map: readMap(siteFile, files, registers, problems),
    synonyms: readSynonyms(files, problems),
  };
  return { frame, registers, issues, texts, images: readImages(files, routes, problems) };
}

/** Renders the texts, once every address that they could lead to is known. */
function resolveTexts({ frame, registers, issues, texts, images }: Everything, { drafts }: LoadOptions, problems: Problems): void {
  const all = issues.map(({ issue }) => issue);
  const hidden = hiddenFolders(all, drafts);
  const whole: Archive = { ...frame, images: [...images.values()], ...ofIssues(all) };
  renderTexts({
    site: frame.site,
    routes: frame.routes,
    addresses: new AddressBook(whole, originsOf(registers, issues, texts), problems),
    pagesByFile: pagesByFile(texts),
    texts: parseTexts(texts, frame.regions, problems),
    images,
    isLeftOut: (issue) => isLeftOut(issue, drafts),
    isHidden: (file) => hidden.some((folder) => file.startsWith(folder)),
    problems,
  });
}

/** The archive of what may be seen, linked and frozen. */
function publicPart({ frame, issues, images }: Everything, { drafts }: LoadOptions): Archive {
  const all = issues.map(({ issue }) => issue);
  const shown = all.filter((issue) => !isLeftOut(issue, drafts));
  linkIssues(shown);
  const hidden = hiddenFolders(all, drafts);
  const pictures = [...images.values()].filter(({ file }) => !hidden.some((folder) => file.startsWith(folder)));
  const archive: Archive = { ...frame, images: pictures, ...ofIssues(shown) };
  deepFreeze(archive);
  return archive;
}

function ofIssues(issues: readonly Issue[]): Pick<Archive, "issues" | "years" | "isPreview"> {
  return { issues, years: yearsOf(issues), isPreview: issues.some(({ hidden }) => hidden !== null) };
}

/** The folders of the issues that are left out: their pictures are not shown either. */
function hiddenFolders(issues: readonly Issue[], drafts: boolean): string[] {
  return issues.filter((issue) => isLeftOut(issue, drafts)).map(({ month }) => `issues/${month.id}/`);
}

function isLeftOut(issue: Issue, drafts: boolean): boolean {
  return issue.hidden !== null && !drafts;
}
