import { join } from "node:path";
import { isSearchable, searchDocuments } from "../../../templates/search/documents.ts";
import type { SystemError } from "../../cache/system-error.ts";
import type { Archive } from "../../domain/archive.ts";
import { clearHalves } from "./bundle-cache.ts";
import type { IndexResult, IndexTask, OutputFile } from "./index-task.ts";
import { SearchThread } from "./search-thread.ts";

/** How many documents a search has, and how many of them were indexed anew. */
export interface Count {
  readonly documents: number;
  readonly anew: number;
}

/**
 * The search of an archive. Each language in which something is written has an index of its own: only so does a search in another language
 * than the page's use that language's stemmer. Each is made by a thread of its own, since Eleventy lets nothing else happen while it writes.
 */
export class SearchIndex {
  readonly #threads: readonly SearchThread[];
  readonly #reports: Promise<readonly IndexResult[]>;
  readonly #documents: number;
  readonly #cache: string;

  private constructor(orders: readonly IndexTask[], cache: string) {
    this.#cache = cache;
    this.#documents = orders.reduce((sum, { documents }) => sum + documents.length, 0);
    this.#threads = orders.map((order) => new SearchThread(order));
    this.#reports = Promise.all(this.#threads.map(({ report }) => report));
    // The promise is awaited later and may fail before: its rejection must not count as unhandled.
    this.#reports.catch(() => {});
    // A process may end in the middle of a build, as with Ctrl+C.
    process.prependOnceListener("exit", this.#leave);
  }

  /**
   * Begins to make the search of an archive, and returns at once.
   * @param cache The folder in which indexes are kept, so that the next build indexes only what has changed.
   */
  static of(archive: Archive, cache: string): SearchIndex {
    const languages = archive.site.languages.filter((language) => isSearchable(archive, language));
    const folder = join(cache, "search");
    const orders = languages.map((language) => ({ language, documents: [...searchDocuments(archive, language)], cache: folder }));
    return new SearchIndex(orders, folder);
  }

  /**
   * Every file of the search.
   * @throws Error where Pagefind refuses a document, which would then not be found.
   */
  async files(): Promise<readonly OutputFile[]> {
    return (await this.#reports).flatMap(({ files }) => files);
  }

  /** What was done. */
  async count(): Promise<Count> {
    const reports = await this.#reports;
    return { documents: this.#documents, anew: reports.reduce((sum, { anew }) => sum + anew, 0) };
  }

  /** What the machine did not let be kept for the next build, once all is closed; null where all was. */
  get refused(): SystemError | null {
    return this.#threads.find(({ refused }) => refused)?.refused ?? null;
  }

  /** Ends whatever still works; what was made is kept first. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
    process.off("exit", this.#leave);
  }

  /** Leaves nothing half kept where the process ends. */
  readonly #leave = (): void => clearHalves(this.#cache, process.pid);
}
