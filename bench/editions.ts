import { rmSync } from "node:fs";
import type { Assets } from "../src/assets/assets.ts";
import { buildAssets } from "../src/assets/build-assets.ts";
import { cardJobs, printJobs } from "../src/build/pdf-jobs.ts";
import { today } from "../src/cli/today.ts";
import { load } from "../src/content/load.ts";
import { editions } from "../src/domain/edition.ts";
import type { Kind } from "../src/domain/routes.ts";
import { type Collections, collectionsOf } from "../src/eleventy/collections.ts";
import { readTemplates } from "../src/eleventy/read-templates.ts";
import { DocumentProcess } from "../src/pdf/document-process.ts";
import type { DocumentJob } from "../src/pdf/job.ts";
import { ChildPeak } from "./child-peak.ts";

/** What the editions of an archive cost without a cache: milliseconds for one, and megabytes at most in the document process. */
export interface Editions {
  readonly pdf: number;
  readonly yearPdf: number;
  readonly card: number;
  /** HTML, plain text and draft of one issue. */
  readonly mail: number;
  /** BibTeX, RIS and CSL-JSON of one issue. */
  readonly citations: number;
  /** All tables, slices and descriptions of the archive. */
  readonly data: number;
  readonly pressPeak: number | null;
}

/** Makes every edition of an archive once, each by itself. */
export async function measureEditions(content: string, output: string): Promise<Editions> {
  const archive = load({ content, today, drafts: false });
  const collections = collectionsOf(archive, editions);
  const assets = await buildAssets(archive, { content, editions }, () => {});
  const folders = { content, site: output };
  const only = (kind: "pdf" | "yearPdf") => printJobs({ ...collections, pdf: [], yearPdf: [], [kind]: collections[kind] }, folders);
  const peak = new ChildPeak("");
  const pdf = await documents(only("pdf"), output, collections.pdf.length);
  const yearPdf = await documents(only("yearPdf"), output, collections.yearPdf.length);
  const card = await documents(cardJobs(collections, output), output, collections.card.length);
  const pressPeak = peak.stop();
  const issues = collections.bibtex.length;
  const mail = await rendered(["mailHtml", "mailText", "eml"], collections, assets, issues);
  const citations = await rendered(["bibtex", "ris", "cslJson"], collections, assets, issues);
  const data = await rendered(["actionsCsv", "actionsJson", "countsCsv", "dataPackage", "slice"], collections, assets, 1);
  return { pdf, yearPdf, card, mail, citations, data, pressPeak };
}

/** Milliseconds for each of some documents, made anew. */
async function documents(jobs: Iterable<DocumentJob>, output: string, count: number): Promise<number> {
  const cache = `${output}.cache`;
  rmSync(cache, { recursive: true, force: true });
  const start = performance.now();
  const press = new DocumentProcess(jobs, cache);
  await press.done;
  await press.close();
  rmSync(cache, { recursive: true, force: true });
  return (performance.now() - start) / count;
}

/** Milliseconds for what the templates of some kinds make, in so many parts. */
async function rendered(kinds: readonly Kind[], collections: Collections, assets: Assets, parts: number): Promise<number> {
  const templates = (await readTemplates()).map(([, template]) => template).filter(({ data }) => kinds.includes(data.collection as Kind));
  const start = performance.now();
  for (const { data, render } of templates) {
    for (const made of collections[data.collection]) await render({ made, assets });
  }
  return (performance.now() - start) / parts;
}
