import { join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { searchDocuments } from "../../templates/search-documents.ts";
import type { Archive } from "../domain/archive.ts";

/** How many documents are handed over before their answers are waited for. */
const batch = 200;

/** The search index of an archive, one part a language. It is made by Pagefind, a program of its own. */
export class SearchIndex {
  readonly #index: PagefindIndex;

  private constructor(index: PagefindIndex) {
    this.#index = index;
  }

  /**
   * Hands every document of an archive over to Pagefind.
   * @throws Error where it refuses one, which would then not be found.
   */
  static async of(archive: Archive): Promise<SearchIndex> {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(errors.join("\n"));
    const made = new SearchIndex(index);
    await made.#fill(archive);
    return made;
  }

  /** Writes the index into the folder `pagefind/` of a site. */
  async write(output: string): Promise<void> {
    const { errors } = await this.#index.writeFiles({ outputPath: join(output, "pagefind") });
    refuse(errors);
  }

  /** Ends Pagefind. */
  static async close(): Promise<void> {
    await close();
  }

  async #fill(archive: Archive): Promise<void> {
    let waiting: Promise<{ errors: string[] }>[] = [];
    for (const document of searchDocuments(archive)) {
      waiting.push(this.#index.addHTMLFile(document));
      if (waiting.length < batch) continue;
      refuse((await Promise.all(waiting)).flatMap(({ errors }) => errors));
      waiting = [];
    }
    refuse((await Promise.all(waiting)).flatMap(({ errors }) => errors));
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
}
