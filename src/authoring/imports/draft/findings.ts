import type { Day } from "../../../domain/day.ts";
import type { Language } from "../../../domain/language.ts";
import type { Month } from "../../../domain/month.ts";
import type { EditorsLanguage } from "../../../languages/messages-in.ts";
import { type Block, plainOf, plainTextOf } from "../../../markdown/tree.ts";
import type { Inventory } from "../../months/inventory.ts";
import { inOneLine } from "../html/decode.ts";
import type { ImportedPage, PageBlock } from "../page.ts";
import { type RegionNames, regionNames } from "../regions/region-names.ts";
import { opens, sectionCueOf } from "../regions/section-cue.ts";
import { type Mention, mentionsOf, type RegionSections, sectionsOf } from "../regions/sections.ts";
import { type Known, namesAlone, namesInByline, type Signed, signedBy } from "./authors.ts";
import { summaryOf } from "./summary.ts";

/** What a page is to become. */
export interface ImportRequest {
  readonly month: Month;
  /** The id of the one region that the page reports on, whose file is written into a month that is there; null for a page on a month. */
  readonly region: string | null;
  /** The language that the page is written in. */
  readonly language: Language;
  /** The name of the saved file. */
  readonly file: string;
  /** Of the comments in the files. */
  readonly comments: EditorsLanguage;
}

/** What a page was found to say of an issue. */
export interface ImportFindings {
  readonly title: string | null;
  readonly summary: string | null;
  readonly signed: Signed;
  /** The lines that say who wrote it. */
  readonly bylines: readonly PageBlock[];
  readonly published: Day | null;
  readonly source: string | null;
  readonly sections: RegionSections;
  readonly mentions: ReadonlyMap<string, Mention>;
}

/** Reads a page for what an issue states and for its passages. */
export function findingsIn(page: ImportedPage, language: Language, { site, registers }: Inventory): ImportFindings {
  const names = regionNames(registers.regions.all, site.languages);
  const { title, blocks } = takeTitle(page, names);
  const signatures = signaturesOf(blocks, names, registers.authors.all);
  const bylines = [...signatures.keys()];
  const sections = sectionsOf(
    blocks.filter((block) => !signatures.has(block)),
    names,
  );
  const all = [...sections.editorial, ...[...sections.regions.values()].flatMap((section) => section.blocks), ...sections.unplaced];
  return {
    title,
    summary: summaryOf(page.description, all, language),
    signed: signedBy([[...signatures.values()].flat(), ...page.names], registers.authors.all),
    bylines,
    published: page.published,
    source: page.source,
    sections,
    mentions: mentionsOf(sections, names),
  };
}

/** The same for a page on one region: all of its text is the report, a title that says only the region's name apart. */
export function findingsOfRegion(page: ImportedPage, region: string, language: Language, { site, registers }: Inventory): ImportFindings {
  const names = regionNames(registers.regions.all, site.languages);
  const signatures = signaturesOf(page.blocks, names, registers.authors.all);
  const isName = (block: PageBlock) => {
    const cue = block.block.kind === "heading" ? opens(block.block, names) : null;
    return cue?.isWhole === true && cue.region === region;
  };
  const [headings, blocks] = [page.blocks.filter(isName), page.blocks.filter((block) => !isName(block) && !signatures.has(block))];
  return {
    title: page.title,
    summary: summaryOf(page.description, blocks, language),
    signed: signedBy([[...signatures.values()].flat(), ...page.names], registers.authors.all),
    bylines: [...signatures.keys()],
    published: page.published,
    source: page.source,
    sections: { editorial: [], regions: new Map([[region, { blocks, headings }]]), unplaced: [] },
    mentions: new Map(),
  };
}

/** The lines that say who wrote a page, and the names in each. Above the first region a line of names alone does, too. */
function signaturesOf(blocks: readonly PageBlock[], names: RegionNames, authors: readonly Known[]): Map<PageBlock, readonly string[]> {
  const first = blocks.findIndex(({ block }) => opens(block, names) !== null);
  return new Map(
    blocks.flatMap((block, n) => {
      const found = namesInByline(block) ?? (n < first ? namesAlone(block, authors) : null);
      return found === null ? [] : [[block, found] as const];
    }),
  );
}

/** A page's title, and its blocks without it. */
export interface Titled {
  readonly title: string | null;
  readonly blocks: readonly PageBlock[];
}

/** The longestTitle first line that is taken for a title. */
const longestTitle = 150;

/**
 * Takes the title off a text: its one heading of the first level, or the first where others follow; else what the page states; else a
 * short first line. What names a region is none.
 */
export function takeTitle({ title, blocks }: ImportedPage, names: RegionNames): Titled {
  const isTitle = (block: Block) => block.kind === "heading" && block.level === 1 && sectionCueOf(plainOf(block.inlines), names) === null;
  const found = blocks.find(({ block }) => isTitle(block)) ?? null;
  const line = found === null && title === null && isShortLine(blocks, names) ? (blocks[0] as PageBlock) : found;
  if (line === null || !("inlines" in line.block)) return { title, blocks };
  return { title: inOneLine(plainTextOf(line.block.inlines)), blocks: blocks.filter((block) => block !== line) };
}

function isShortLine([first, ...more]: readonly PageBlock[], names: RegionNames): boolean {
  if (!first || more.length === 0 || !("inlines" in first.block)) return false;
  const text = plainOf(first.block.inlines).trim();
  return text.length <= longestTitle && !/[\n.;]|:$/.test(text) && sectionCueOf(text, names) === null;
}
