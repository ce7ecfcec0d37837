import type { Assets, Write } from "../assets/assets.ts";
import { buildAssets } from "../assets/build-assets.ts";
import { Seal } from "../cache/seal.ts";
import { type SystemError, systemErrorOf } from "../cache/system-error.ts";
import { type LoadOptions, load } from "../content/load.ts";
import type { Archive } from "../domain/archive.ts";
import type { Edition } from "../domain/edition.ts";
import { fileKinds } from "../domain/pages.ts";
import type { Kind } from "../domain/routes.ts";
import { type Collections, collectionsOf } from "../eleventy/collections.ts";
import { DocumentProcess } from "../pdf/document-process.ts";
import type { DocumentJob } from "../pdf/job.ts";
import { codeKey } from "./cache/code-key.ts";
import { PageCache } from "./cache/page-cache.ts";
import { PageInputs } from "./cache/page-inputs.ts";
import { TextCache } from "./cache/text-cache.ts";
import { copiesOf, listedFiles, requireFiles } from "./listed-files.ts";
import type { ManifestEntry } from "./manifest.ts";
import { cardJobs, printJobs } from "./pdf-jobs.ts";
import { SearchIndex } from "./search/search-index.ts";
import { Staging } from "./staging/staging.ts";
import { type Step, type StepName, Steps, type Watcher } from "./steps.ts";
import { withoutUnchanged } from "./unchanged.ts";
import { writePages } from "./write-pages.ts";

export interface BuildOptions extends LoadOptions {
  /** The folder that becomes the site. */
  readonly output: string;
  /** What is made besides the pages. */
  readonly editions: readonly Edition[];
  /** Where what takes long to make is kept for the next build; it may be deleted at any time. */
  readonly cache: string;
  /** Follows the progress of the build. */
  readonly watcher?: Watcher;
}

/** What a build made. */
export interface Built {
  readonly archive: Archive;
  /** How many pages there are, in all languages. */
  readonly pages: number;
  /** How many files of pages and documents stayed as they were in the build before. */
  readonly unchanged: number;
  /** Every file of the site. */
  readonly files: readonly ManifestEntry[];
  readonly steps: readonly Step[];
  /** What the machine did not let be kept first, so that the next build takes longer; null where all was kept. */
  readonly refused: SystemError | null;
}

/**
 * Builds the whole site beside the output folder and puts it in place at the end: all of it, or nothing.
 * @throws ContentError where the content has problems, DocumentError where a document cannot be made, and MissingFiles where one of the archive's
 * files was not written.
 */
export async function build(options: BuildOptions): Promise<Built> {
  const watcher = options.watcher ?? {};
  const staging = await Staging.open(options.output, { cache: options.cache, waits: watcher.waits });
  try {
    return await new Build(options, staging, new Steps(watcher)).run();
  } finally {
    await staging.close();
  }
}

/** One build, from the content to the site. */
class Build {
  readonly #options: BuildOptions;
  readonly #staging: Staging;
  readonly #steps: Steps;
  readonly #code = codeKey();
  readonly #parseCache: PageCache;
  readonly #write: Write;
  #refused = systemErrorOf(Seal.of("machine").error);

  constructor(options: BuildOptions, staging: Staging, steps: Steps) {
    this.#options = options;
    this.#staging = staging;
    this.#steps = steps;
    this.#parseCache = new PageCache(options.cache, this.#code);
    this.#write = staging.write.bind(staging);
  }

  async run(): Promise<Built> {
    const { content, editions, cache } = this.#options;
    const archive = await this.#steps.make("load", () => this.#load());
    const collections = collectionsOf(archive, editions);
    // It goes on beside all that follows.
    const search = SearchIndex.of(archive, cache);
    const found = this.#beside("search", search.files());
    try {
      const assets = await this.#steps.make("assets", () => buildAssets(archive, { content, editions }, this.#write));
      const copies = copiesOf(archive, editions);
      const listed = listedFiles(archive, collections, assets, copies);
      const unchanged = await this.#makePages(archive, collections, assets, listed);
      for (const { path, bytes } of await found) this.#write(path, bytes);
      this.#staging.copy(copies);
      const files = await this.#finish(listed);
      await search.close();
      this.#note(search.refused);
      return { archive, pages: pagesIn(collections), unchanged, files, steps: this.#steps.done, refused: this.#refused };
    } finally {
      await search.close();
    }
  }

  /** Waits until everything is written, checks it against the list, and puts the site in place; returns the files that it holds. */
  async #finish(listed: ReadonlySet<string>): Promise<readonly ManifestEntry[]> {
    const files = await this.#steps.make("write", () => this.#staging.finish());
    requireFiles(listed, files, this.#staging.folder);
    this.#note(this.#parseCache.save(files));
    await this.#steps.make("swap", () => this.#staging.swap());
    return files;
  }

  /** What could not be kept for the next build is no reason to fail. */
  #note(refused: SystemError | null): void {
    this.#refused ??= refused;
  }

  #load(): Archive {
    const parseCache = new TextCache(this.#options.cache, this.#code);
    const archive = load({ ...this.#options, parseCache });
    this.#note(parseCache.save());
    return archive;
  }

  /** Makes the pages and documents that have changed; says how many files need not be made. */
  async #makePages(archive: Archive, collections: Collections, assets: Assets, listed: ReadonlySet<string>): Promise<number> {
    const { changed, unchanged } = await this.#steps.make("compare", async () =>
      withoutUnchanged(collections, new PageInputs(archive, assets), this.#parseCache, await this.#staging.known),
    );
    this.#staging.keep(unchanged);
    const press = new DocumentProcess(this.#jobsFor(changed), this.#options.cache, isWhole(changed, collections));
    try {
      const documents = this.#beside("documents", press.done);
      await this.#steps.make("pages", () => writePages(changed, assets, this.#counted(changed, listed)));
      this.#staging.note(await documents);
      this.#note(press.refused);
    } finally {
      await press.close();
    }
    return unchanged.length;
  }

  /** Measures what goes on beside other steps. The promise is awaited later and may fail before: its rejection must not count as unhandled. */
  #beside<T>(name: StepName, work: Promise<T>): Promise<T> {
    const measured = this.#steps.make(name, () => work);
    measured.catch(() => {});
    return measured;
  }

  /** Writes pages, and says how many of all are written. What is on no list would not be missed if it were lost, so it is refused. */
  #counted(changed: Collections, listed: ReadonlySet<string>): Write {
    const documents = changed.pdf.length + changed.yearPdf.length + changed.card.length;
    const all = Object.values(changed).reduce((sum, { length }) => sum + length, -documents);
    let count = 0;
    return (path, content) => {
      if (!listed.has(path)) throw new Error(`A template writes ${path}, which listed-files.ts does not list.`);
      this.#write(path, content);
      this.#steps.made(++count, all);
    };
  }

  /** What the document process makes: PDFs and social cards. */
  *#jobsFor(collections: Collections): Generator<DocumentJob> {
    yield* printJobs(collections, { content: this.#options.content, site: this.#staging.folder });
    yield* cardJobs(collections, this.#staging.folder);
  }
}

/** Whether all documents of the document process have to be made. */
function isWhole(changed: Collections, all: Collections): boolean {
  return (["pdf", "yearPdf", "card"] as const).every((kind) => changed[kind].length === all[kind].length);
}

/** How many pages for people there are, older addresses included. */
function pagesIn({ site: _site, ...collections }: Collections): number {
  const forPeople = Object.entries(collections).filter(([name]) => !fileKinds.includes(name as Kind));
  return forPeople.reduce((sum, [, { length }]) => sum + length, 0);
}
