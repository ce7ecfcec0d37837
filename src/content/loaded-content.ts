import type { Archive } from "../domain/archive.ts";
import type { Day } from "../domain/day.ts";
import type { Image } from "../domain/image.ts";
import { Routes } from "../domain/routes.ts";
import { pathWordsIn } from "../languages/messages-in.ts";
import type { Problems } from "../problems/problem.ts";
import { tellGone } from "./addresses/gone.ts";
import { type AddressRecord, readRecord, tellDropped } from "./addresses/record.ts";
import type { Files } from "./files/files.ts";
import { readInfoPages } from "./issues/info-pages.ts";
import { type ReadIssue, readIssues } from "./issues/issues.ts";
import { ofIssues } from "./issues/link-issues.ts";
import { readMap } from "./lists/map.ts";
import type { Registers } from "./lists/registers.ts";
import { readSynonyms } from "./lists/synonyms.ts";
import { type OpenContent, openContent } from "./open.ts";
import type { ParseCache } from "./parse-cache.ts";
import { issueSchema } from "./schemas/issue.ts";
import { AddressBook } from "./texts/address-book.ts";
import { checkFolders, readImages } from "./texts/images.ts";
import { hiddenFolders, isLeftOut } from "./texts/left-out.ts";
import { originsOf, pagesByFile } from "./texts/origins.ts";
import { parseTexts } from "./texts/parse-texts.ts";
import type { DraftText, ParsedTexts } from "./texts/parsed-text.ts";
import { renderTexts } from "./texts/texts.ts";

/** All that was read, drafts and issues of the future included: their errors are reported before their day. */
export interface LoadedContent {
  readonly files: Files;
  /** What does not depend on which issues are public. */
  readonly frame: Omit<Archive, "issues" | "years" | "images" | "isPreview">;
  readonly registers: Registers;
  readonly images: ReadonlyMap<string, Image>;
  /** Newest first. */
  readonly issues: readonly ReadIssue[];
  /** The texts, which wait to be rendered. */
  readonly texts: readonly DraftText[];
  readonly addresses: AddressBook;
  readonly record: AddressRecord;
  /** The addresses of the record that lead nowhere any more. */
  readonly gone: ReadonlySet<string>;
  /** The Markdown of the texts. */
  readonly parsed: ParsedTexts;
}

/**
 * Reads the content folder, and notes all errors in it.
 * @throws ContentError where there are too many, or too little is known to look for more.
 */
export function readContent(options: LoadOptions, problems: Problems): LoadedContent {
  const unrendered = loadAll(openContent(options.content, problems, options.parseCache), options, problems);
  const listed = listAddresses(unrendered, options, problems);
  return { ...unrendered, ...listed, parsed: resolveTexts(unrendered, listed, options, problems) };
}

type Unrendered = Omit<LoadedContent, "addresses" | "record" | "gone" | "parsed">;

function loadAll(content: OpenContent, options: LoadOptions, problems: Problems): Unrendered {
  const { files, registers, groups, orphans } = content;
  const { site } = content.site;
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
    map: readMap(content.site, files, registers, problems),
    synonyms: readSynonyms(files, problems),
  };
  return { files, frame, registers, issues, texts, images: readImages(files, routes, problems, options.parseCache) };
}

/** Lists every address, and holds them against those that were ever published. */
function listAddresses(
  { files, frame, registers, issues, texts, images }: Unrendered,
  { older = [] }: LoadOptions,
  problems: Problems,
): Pick<LoadedContent, "addresses" | "record" | "gone"> {
  const archive: Archive = { ...frame, images: [...images.values()], ...ofIssues(issues.map(({ issue }) => issue)) };
  const originOf = originsOf(registers, texts);
  const addresses = new AddressBook(archive, originOf, problems);
  const record = readRecord(files.record, problems);
  tellDropped(record, older, problems);
  // Where something cannot be read, what it would have at these addresses is not missed.
  const gone = problems.any ? new Set<string>() : tellGone({ archive, addresses, record, originOf }, problems);
  return { addresses, record, gone };
}

/** Renders the texts, once every address that they could lead to is known. */
function resolveTexts(
  { files, frame, issues, texts, images }: Unrendered,
  { addresses, gone }: Pick<LoadedContent, "addresses" | "gone">,
  { drafts, parseCache }: LoadOptions,
  problems: Problems,
): ParsedTexts {
  const hidden = hiddenFolders(
    issues.map(({ issue }) => issue),
    drafts,
  );
  const parsed = parseTexts(texts, frame.regions, problems, parseCache);
  renderTexts({
    site: frame.site,
    routes: frame.routes,
    addresses,
    pagesByFile: pagesByFile(texts),
    texts: parsed,
    images,
    isReported: (file) => files.misnamed.has(file),
    isGone: (path) => gone.has(path) || gone.has(`${path}/`),
    isLeftOut: (issue) => isLeftOut(issue, drafts),
    isHidden: (file) => hidden.some((folder) => file.startsWith(folder)),
    problems,
  });
  return parsed;
}

/** What `load` has to know besides the content. */
export interface LoadOptions {
  /** The content folder. */
  readonly content: string;
  /** The day of the build; given once, here, so that nothing else reads a clock. Made from the site's time zone. */
  readonly today: (timezone: string) => Day;
  /** Whether drafts and issues of the future are part of the archive: for a preview. */
  readonly drafts: boolean;
  /** What is known of texts from earlier builds; nothing, where there is none. */
  readonly parseCache?: ParseCache;
  /** Addresses that the archive's record has to hold, since an older state of it held them. */
  readonly older?: Iterable<string>;
}
