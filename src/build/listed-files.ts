import { lstatSync } from "node:fs";
import { join } from "node:path";
import { isSearchable } from "../../templates/search/documents.ts";
import type { Assets } from "../assets/assets.ts";
import { aliasesOf, leadsToPage } from "../domain/alias.ts";
import type { Archive } from "../domain/archive.ts";
import { type Edition, editionKinds } from "../domain/edition.ts";
import type { Page } from "../domain/pages.ts";
import type { Kind } from "../domain/routes.ts";
import { siteFiles } from "../domain/site-files.ts";
import type { Collections } from "../eleventy/collections.ts";
import type { ManifestEntry } from "./manifest.ts";
import type { Copied } from "./staging/messages.ts";

/** Without these two nothing is found. */
const searchFiles = ["pagefind.js", "pagefind-entry.json"];

/**
 * The paths of all files that the site of an archive has: what follows from the archive itself, whatever the templates, the document process, the search
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

/** Thrown where files of a site were not written: that site is not published. */
export class MissingFiles extends Error {
  /** Below the site's root. */
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(`These files of the site were not written: ${paths.join(", ")}`);
    this.name = "MissingFiles";
    this.paths = paths;
  }
}

/**
 * Holds what is in a folder against what was listed and what was made.
 * @param made What is believed to be there.
 * @throws MissingFiles where something is not there, or another size than it was made, or empty.
 */
export function requireFiles(listed: ReadonlySet<string>, made: readonly ManifestEntry[], folder: string): void {
  const sizes = new Map(made.map(({ path, size }) => [path, size]));
  const isThere = (path: string) => lstatSync(join(folder, path), { throwIfNoEntry: false })?.size === sizes.get(path);
  const isEmpty = (path: string) => listed.has(path) && sizes.get(path) === 0 && path !== siteFiles.redirects;
  const expected = [...new Set([...listed, ...sizes.keys()])];
  const missing = expected.filter((path) => !sizes.has(path) || isEmpty(path) || !isThere(path));
  if (missing.length > 0) throw new MissingFiles(missing.sort());
}

/**
 * The older addresses at which a copy of a file is: a host of files can lead on a browser, by a page, but no feed reader and no program
 * that reads data.
 * @param made The editions that are made; of what is not made there is no copy.
 */
export function copiesOf(archive: Archive, made: readonly Edition[]): Copied[] {
  const kinds = Object.entries(editionKinds) as [Edition, readonly Kind[]][];
  const leftOut = kinds.flatMap(([edition, ofEdition]) => (made.includes(edition) ? [] : ofEdition));
  const { routes } = archive;
  return aliasesOf(archive)
    .filter((alias) => !leadsToPage(alias) && !(alias.entry && leftOut.includes(alias.entry.kind)))
    .map(({ address, target }) => ({ from: routes.output(target), to: routes.output(address) }));
}
