import { lstatSync } from "node:fs";
import { join } from "node:path";
import { siteFiles } from "../domain/site-files.ts";
import type { ManifestEntry } from "./manifest.ts";

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
