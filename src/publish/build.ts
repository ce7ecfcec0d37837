import { buildAssets } from "../assets/build-assets.ts";
import { type LoadOptions, load } from "../content/load.ts";
import type { Archive } from "../domain/archive.ts";
import type { Edition } from "../domain/edition.ts";
import { fileKinds } from "../domain/pages.ts";
import type { Kind } from "../domain/routes.ts";
import { type Collections, collectionsOf } from "../eleventy/collections.ts";
import type { Job } from "../press/job.ts";
import { Press } from "../press/press.ts";
import { cardJobs } from "./card-jobs.ts";
import { type Folders, printJobs } from "./prints.ts";
import { SearchIndex } from "./search-index.ts";
import type { Holder } from "./stage/lock.ts";
import { Stage } from "./stage/stage.ts";
import { writePages } from "./write-pages.ts";

export interface BuildOptions extends LoadOptions {
  /** The folder that becomes the site. */
  readonly output: string;
  /** What is made besides the pages. */
  readonly editions: readonly Edition[];
  /** Where what takes long to make is kept for the next build; it may be deleted at any time. */
  readonly cache: string;
  /** Is told, once, where another build of the same site is waited for. */
  readonly onWait?: (holder: Holder) => void;
}

/** What a build made. */
export interface Built {
  readonly archive: Archive;
  /** How many pages there are, in all languages. */
  readonly pages: number;
}

/**
 * Builds the whole site beside the output folder and puts it in place at the end: all of it, or nothing.
 * @throws ContentError where the content has problems, and PressError where a document cannot be made.
 */
export async function build(options: BuildOptions): Promise<Built> {
  const stage = await Stage.open(options.output, options.onWait);
  try {
    const archive = load(options);
    const collections = collectionsOf(archive, options.editions);
    // The press writes into the stage, too: not before everything is laid out there.
    await stage.known;
    await writeSite(archive, collections, options, stage);
    await stage.finish();
    stage.swap();
    return { archive, pages: pagesIn(collections) };
  } finally {
    await stage.close();
    await SearchIndex.close();
  }
}

/** Writes everything into the stage; what other processes make is made meanwhile. */
async function writeSite(
  archive: Archive,
  collections: Collections,
  { content, editions, cache }: BuildOptions,
  stage: Stage,
): Promise<void> {
  const press = new Press(jobsFor(collections, { content, site: stage.folder }), cache);
  const write = stage.write.bind(stage);
  try {
    const assets = await buildAssets(archive, { content, editions }, write);
    // Eleventy lets nothing else happen while it writes: Pagefind is given everything first, and writes at the same time.
    const index = await SearchIndex.of(archive);
    const [files] = await Promise.all([index.files(), writePages(collections, assets, write)]);
    for (const { path, bytes } of files) write(path, bytes);
    stage.note(await press.done);
  } finally {
    await press.close();
  }
}

/** What the press makes: PDFs and social cards. */
function* jobsFor(collections: Collections, folders: Folders): Generator<Job> {
  yield* printJobs(collections, folders);
  yield* cardJobs(collections, folders.site);
}

/** How many pages for people there are, older addresses included. */
function pagesIn({ whole, ...collections }: Collections): number {
  const forPeople = Object.entries(collections).filter(([name]) => !fileKinds.includes(name as Kind));
  return forPeople.reduce((sum, [, { length }]) => sum + length, 0);
}
