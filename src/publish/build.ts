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
import { copiesOf, writeCopies } from "./copies.ts";
import { type Folders, printJobs } from "./prints.ts";
import { SearchIndex } from "./search-index.ts";
import { Stage } from "./stage.ts";
import { writePages } from "./write-pages.ts";

export interface BuildOptions extends LoadOptions {
  /** The folder that becomes the site. */
  readonly output: string;
  /** What is made besides the pages. */
  readonly editions: readonly Edition[];
  /** Where what takes long to make is kept for the next build; it may be deleted at any time. */
  readonly cache: string;
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
  const { content, editions, cache } = options;
  const archive = load(options);
  const collections = collectionsOf(archive, editions);
  const stage = new Stage(options.output);
  try {
    await writeSite(archive, collections, { content, editions, cache, output: stage.folder });
    stage.swap();
  } finally {
    stage.drop();
    await SearchIndex.close();
  }
  return { archive, pages: pagesIn(collections) };
}

/** Writes everything into the stage; what other processes make is made meanwhile. */
async function writeSite(
  archive: Archive,
  collections: Collections,
  { content, output, editions, cache }: Pick<BuildOptions, "content" | "output" | "editions" | "cache">,
): Promise<void> {
  const press = new Press(jobsFor(collections, { content, output }), cache);
  try {
    const assets = await buildAssets(archive, { content, output, editions });
    // Eleventy lets nothing else happen while it writes: Pagefind is given everything first, and writes at the same time.
    const index = await SearchIndex.of(archive);
    await Promise.all([index.write(output), writePages(collections, assets, output)]);
    await press.done;
    writeCopies(copiesOf(archive, editions), output);
  } finally {
    await press.close();
  }
}

/** What the press makes: PDFs and social cards. */
function* jobsFor(collections: Collections, folders: Folders): Generator<Job> {
  yield* printJobs(collections, folders);
  yield* cardJobs(collections, folders.output);
}

/** How many pages for people there are, older addresses included. */
function pagesIn({ whole, ...collections }: Collections): number {
  const forPeople = Object.entries(collections).filter(([name]) => !fileKinds.includes(name as Kind));
  return forPeople.reduce((sum, [, { length }]) => sum + length, 0);
}
