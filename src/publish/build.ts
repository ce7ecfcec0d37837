import type { Assets, Write } from "../assets/assets.ts";
import { buildAssets } from "../assets/build-assets.ts";
import { type LoadOptions, load } from "../content/load.ts";
import type { Archive } from "../domain/archive.ts";
import type { Edition } from "../domain/edition.ts";
import { fileKinds } from "../domain/pages.ts";
import type { Kind } from "../domain/routes.ts";
import { type Collections, collectionsOf } from "../eleventy/collections.ts";
import type { Job } from "../press/job.ts";
import { Press } from "../press/press.ts";
import { codeKey } from "./cache/code-key.ts";
import { Ingredients } from "./cache/ingredients.ts";
import { PageMemory } from "./cache/page-memory.ts";
import { TextMemory } from "./cache/text-memory.ts";
import { cardJobs } from "./card-jobs.ts";
import type { Entry } from "./manifest.ts";
import { printJobs } from "./prints.ts";
import { SearchIndex } from "./search-index.ts";
import { Stage } from "./stage/stage.ts";
import { type Step, Steps, type Watcher } from "./steps.ts";
import { withoutUnchanged } from "./unchanged.ts";
import { writePages } from "./write-pages.ts";

export interface BuildOptions extends LoadOptions {
  /** The folder that becomes the site. */
  readonly output: string;
  /** What is made besides the pages. */
  readonly editions: readonly Edition[];
  /** Where what takes long to make is kept for the next build; it may be deleted at any time. */
  readonly cache: string;
  /** Is told how the build goes on. */
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
  readonly files: readonly Entry[];
  readonly steps: readonly Step[];
}

/**
 * Builds the whole site beside the output folder and puts it in place at the end: all of it, or nothing.
 * @throws ContentError where the content has problems, and PressError where a document cannot be made.
 */
export async function build(options: BuildOptions): Promise<Built> {
  const watcher = options.watcher ?? {};
  const stage = await Stage.open(options.output, watcher.waits);
  try {
    return await new Build(options, stage, new Steps(watcher)).run();
  } finally {
    await stage.close();
    await SearchIndex.close();
  }
}

/** One build, from the content to the site. */
class Build {
  readonly #options: BuildOptions;
  readonly #stage: Stage;
  readonly #steps: Steps;
  readonly #code = codeKey();
  readonly #write: Write;

  constructor(options: BuildOptions, stage: Stage, steps: Steps) {
    this.#options = options;
    this.#stage = stage;
    this.#steps = steps;
    this.#write = stage.write.bind(stage);
  }

  async run(): Promise<Built> {
    const { content, editions, cache } = this.#options;
    const archive = await this.#steps.make("load", () => this.#load());
    const collections = collectionsOf(archive, editions);
    const assets = await this.#steps.make("assets", () => buildAssets(archive, { content, editions }, this.#write));
    const memory = new PageMemory(cache, this.#code);
    const { changed, unchanged } = await this.#steps.make("compare", async () =>
      withoutUnchanged(collections, new Ingredients(archive, assets), memory, await this.#stage.known),
    );
    this.#stage.keep(unchanged);
    await this.#makeAll(archive, changed, assets, isWhole(changed, collections));
    const files = await this.#steps.make("write", () => this.#stage.finish());
    memory.save(files);
    await this.#steps.make("swap", () => this.#stage.swap());
    return { archive, pages: pagesIn(collections), unchanged: unchanged.length, files, steps: this.#steps.done };
  }

  #load(): Archive {
    const memory = new TextMemory(this.#options.cache, this.#code);
    const archive = load({ ...this.#options, memory });
    memory.save();
    return archive;
  }

  /** Makes everything; what other processes make is made meanwhile. */
  async #makeAll(archive: Archive, changed: Collections, assets: Assets, isWhole: boolean): Promise<void> {
    const press = new Press(this.#jobsFor(changed), this.#options.cache, isWhole);
    try {
      // Eleventy lets nothing else happen while it works: what goes on beside it is given everything first.
      const index = await SearchIndex.of(archive);
      const search = this.#steps.make("search", () => index.files());
      const pressed = this.#steps.make("press", () => press.done);
      const pages = this.#steps.make("pages", () => writePages(changed, assets, this.#write));
      await Promise.all([search, pressed, pages]);
      for (const { path, bytes } of await search) this.#write(path, bytes);
      this.#stage.note(await pressed);
    } finally {
      await press.close();
    }
  }

  /** What the press makes: PDFs and social cards. */
  *#jobsFor(collections: Collections): Generator<Job> {
    yield* printJobs(collections, { content: this.#options.content, site: this.#stage.folder });
    yield* cardJobs(collections, this.#stage.folder);
  }
}

/** Whether all documents of the press have to be made. */
function isWhole(changed: Collections, all: Collections): boolean {
  return (["pdf", "yearPdf", "card"] as const).every((kind) => changed[kind].length === all[kind].length);
}

/** How many pages for people there are, older addresses included. */
function pagesIn({ whole, ...collections }: Collections): number {
  const forPeople = Object.entries(collections).filter(([name]) => !fileKinds.includes(name as Kind));
  return forPeople.reduce((sum, [, { length }]) => sum + length, 0);
}
