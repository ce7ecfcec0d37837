import { type Alias, aliasesOf } from "../domain/alias.ts";
import type { Archive } from "../domain/archive.ts";
import { type Pages, pagesOf } from "../domain/pages.ts";

/** The archive and all its pages: what a file about the site as a whole is made from. */
export interface Whole {
  readonly archive: Archive;
  readonly pages: Pages;
}

/** Every collection that templates are made for, by its name: the kinds of page, and what is not a page. */
export interface Collections extends Pages {
  readonly alias: readonly Alias[];
  readonly whole: readonly Whole[];
}

/** Makes all collections of an archive. */
export function collectionsOf(archive: Archive): Collections {
  const pages = pagesOf(archive);
  return { ...pages, alias: aliasesOf(archive), whole: [{ archive, pages }] };
}
