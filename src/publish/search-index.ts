import { close, createIndex, type PagefindIndex } from "pagefind";
import { isSearchable, searchDocuments } from "../../templates/search/documents.ts";
import type { Archive } from "../domain/archive.ts";
import type { Language } from "../domain/language.ts";

/** How many documents are handed over before their answers are waited for. */
const batch = 200;

/** Ready-made interfaces that Pagefind writes beside its index; the site has one of its own. */
const interfaces = ["ui", "component-ui", "modular-ui"].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]);
const unused = [...interfaces, "pagefind-highlight.js", "wasm.unknown.pagefind"];

/**
 * The search index of an archive. Each language in which something is written has a bundle of its own: only so does a search in another language
 * than the page's use that language's stemmer. They are made by Pagefind, a program of its own.
 */
export class SearchIndex {
  readonly #indexes: ReadonlyMap<Language, PagefindIndex>;

  private constructor(indexes: ReadonlyMap<Language, PagefindIndex>) {
    this.#indexes = indexes;
  }

  /**
   * Hands every document of an archive over to Pagefind.
   * @throws Error where it refuses one, which would then not be found.
   */
  static async of(archive: Archive): Promise<SearchIndex> {
    const indexes = new Map<Language, PagefindIndex>();
    for (const language of archive.site.languages) {
      if (isSearchable(archive, language)) indexes.set(language, await filled(archive, language));
    }
    return new SearchIndex(indexes);
  }

  /** Every file of the bundles, in the folders `pagefind/<language>/` of a site. */
  async files(): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
    const made = [];
    for (const [language, index] of this.#indexes) {
      const { errors, files } = await index.getFiles();
      refuse(errors);
      for (const { path, content } of files)
        if (!unused.includes(path)) made.push({ path: `pagefind/${language}/${path}`, bytes: content });
    }
    return made;
  }

  /** Ends Pagefind. */
  static async close(): Promise<void> {
    await close();
  }
}

async function filled(archive: Archive, language: Language): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(errors.join("\n"));
  let waiting: Promise<{ errors: string[] }>[] = [];
  for (const document of searchDocuments(archive, language)) {
    waiting.push(index.addHTMLFile(document));
    if (waiting.length < batch) continue;
    refuse((await Promise.all(waiting)).flatMap(({ errors }) => errors));
    waiting = [];
  }
  refuse((await Promise.all(waiting)).flatMap(({ errors }) => errors));
  return index;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
}
