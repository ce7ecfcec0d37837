import type { Day } from "../../../domain/day.ts";
import type { Language } from "../../../domain/language.ts";
import type { Month } from "../../../domain/month.ts";
import type { EditorsLanguage } from "../../../problems/print.ts";
import type { Holdings } from "../../months/holdings.ts";
import type { Page, PageBlock } from "../page.ts";
import { type Mention, mentionsOf } from "../regions/mentions.ts";
import { opens } from "../regions/opens.ts";
import { type Passages, passagesOf } from "../regions/passages.ts";
import { type RegionNames, regionNames } from "../regions/region-names.ts";
import { type Known, namesAlone, namesInByline, type Signed, signedBy } from "./authors.ts";
import { summaryOf } from "./summary.ts";
import { takeTitle } from "./title.ts";

/** What a page is to become. */
export interface Wanted {
  readonly month: Month;
  /** The language that the page is written in. */
  readonly language: Language;
  /** The name of the saved file. */
  readonly file: string;
  /** Of the comments in the files. */
  readonly comments: EditorsLanguage;
}

/** What a page was found to say of an issue. */
export interface Findings {
  readonly title: string | null;
  readonly summary: string | null;
  readonly signed: Signed;
  /** The lines that say who wrote it. */
  readonly bylines: readonly PageBlock[];
  readonly published: Day | null;
  readonly source: string | null;
  readonly passages: Passages;
  readonly mentions: ReadonlyMap<string, Mention>;
}

/** Reads a page for what an issue states and for its passages. */
export function findingsIn(page: Page, language: Language, { site, registers }: Holdings): Findings {
  const names = regionNames(registers.regions.all, site.languages);
  const { title, blocks } = takeTitle(page, names);
  const signatures = signaturesOf(blocks, names, registers.authors.all);
  const bylines = [...signatures.keys()];
  const passages = passagesOf(
    blocks.filter((block) => !signatures.has(block)),
    names,
  );
  const all = [...passages.editorial, ...[...passages.regions.values()].flatMap((passage) => passage.blocks), ...passages.unplaced];
  return {
    title,
    summary: summaryOf(page.description, all, language),
    signed: signedBy([[...signatures.values()].flat(), ...page.names], registers.authors.all),
    bylines,
    published: page.published,
    source: page.source,
    passages,
    mentions: mentionsOf(passages, names),
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
