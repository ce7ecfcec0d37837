import { type Alias, aliasesOf, leadsToPage } from "../domain/alias.ts";
import type { Archive } from "../domain/archive.ts";
import { type Edition, editionKinds, editions } from "../domain/edition.ts";
import { type Pages, pagesOf } from "../domain/pages.ts";

/** The archive and all its pages: what a file about the site as a whole is made from. */
export interface SiteContext {
  readonly archive: Archive;
  readonly pages: Pages;
}

/** Every collection that templates are made for, by its name: the kinds of page, and what is not a page. */
export interface Collections extends Pages {
  readonly alias: readonly Alias[];
  readonly site: readonly SiteContext[];
}

/**
 * Makes all collections of an archive.
 * @param made The editions that are made; the collections of the others are empty.
 */
export function collectionsOf(archive: Archive, made: readonly Edition[]): Collections {
  const leftOut = editions.filter((edition) => !made.includes(edition)).flatMap((edition) => editionKinds[edition]);
  const pages = { ...pagesOf(archive), ...Object.fromEntries(leftOut.map((kind) => [kind, []])) };
  return { ...pages, alias: aliasesOf(archive).filter(leadsToPage), site: [{ archive, pages }] };
}
