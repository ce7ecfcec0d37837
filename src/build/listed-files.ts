import { isSearchable } from "../../templates/search/documents.ts";
import type { Assets } from "../assets/assets.ts";
import type { Archive } from "../domain/archive.ts";
import type { Page } from "../domain/pages.ts";
import { siteFiles } from "../domain/site-files.ts";
import type { Collections } from "../eleventy/collections.ts";
import type { Copied } from "./staging/messages.ts";

/** Without these two nothing is found. */
const searchFiles = ["pagefind.js", "pagefind-entry.json"];

/**
 * The paths of all files that the site of an archive has: what follows from the archive itself, whatever the templates, the press, the search
 * and the bundler say of their work. (Parts of the search and of the styles are known only to those that make them.)
 * @param copies What is at older addresses of files.
 */
export function listedFiles(archive: Archive, collections: Collections, assets: Assets, copies: readonly Copied[]): ReadonlySet<string> {
  const { routes, site } = archive;
  const { site: _site, alias, ...pages } = collections;
  const addressed = [...(Object.values(pages) as (readonly Page[])[]).flat(), ...alias, ...archive.images];
  const searches = site.languages.filter((language) => isSearchable(archive, language));
  return new Set([
    ...addressed.map(({ address }) => routes.output(address)),
    ...loaded(assets).map((address) => routes.output(address)),
    ...copies.map(({ to }) => to),
    ...searches.flatMap((language) => searchFiles.map((file) => `pagefind/${language}/${file}`)),
    ...Object.values(siteFiles),
  ]);
}

/** The addresses of what pages load. */
function loaded({ stylesheet, pageScript, searchScript, font, icons, map }: Assets): string[] {
  const drawings = [icons.tab, icons.touch, ...icons.app.map(({ src }) => src)];
  return [stylesheet, pageScript, searchScript, font, ...drawings, ...(map === null ? [] : [map])];
}
