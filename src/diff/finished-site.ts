import { lstatSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { entryOf, type ManifestEntry, manifestName } from "../build/manifest.ts";
import { entriesOf, listedPaths, readManifest, WrongManifest } from "./read-manifest.ts";

/** Something that cannot be compared: it is not there, or is neither a site nor a manifest. */
export class NoSite extends Error {
  readonly why: "missing" | "other";

  constructor(why: "missing" | "other") {
    super(why);
    this.why = why;
  }
}

/** The most that is read of a file, in bytes: no page and no manifest of a site of ours comes near. */
const [largestPage, largestManifest] = [4_000_000, 64_000_000];

/** A site that was built before: what its manifest lists, and its pages where they are at hand. Nothing of it is trusted. */
export class FinishedSite {
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  readonly #folder: string | null;
  readonly #there: ReadonlySet<string>;
  readonly #unfit: Set<string>;

  private constructor(entries: readonly ManifestEntry[], folder: string | null) {
    this.entries = new Map(entries.map((entry) => [entry.path, entry]));
    this.#folder = folder;
    this.#there = new Set(folder === null ? [] : listedPaths(folder));
    this.#unfit = new Set(folder === null ? [] : this.#misfits(folder));
  }

  /**
   * Opens the folder of a site, or a manifest alone. A folder without a manifest is hashed.
   * @throws NoSite, and WrongManifest where the manifest is none.
   */
  static at(path: string): FinishedSite {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new NoSite("missing");
    if (stats.isFile()) return new FinishedSite(manifestIn(path), null);
    if (isFile(join(path, manifestName))) return new FinishedSite(manifestIn(join(path, manifestName)), path);
    if (!isFile(join(path, "index.html"))) throw new NoSite("other");
    return new FinishedSite(entriesOf(path), path);
  }

  /** Files that are not as the manifest says: missing, of another size, not listed, or read and found to be others. Sorted. */
  get unfit(): readonly string[] {
    return [...this.#unfit].sort();
  }

  /** The text of a page; null where it is not at hand, too large, or not what the manifest says. */
  read(path: string): string | null {
    const entry = this.entries.get(path);
    if (!entry || entry.size > largestPage || !this.#there.has(path) || this.#unfit.has(path)) return null;
    const bytes = readFileSync(join(this.#folder as string, path));
    if (entryOf(path, bytes).sha256 === entry.sha256) return bytes.toString("utf8");
    this.#unfit.add(path);
    return null;
  }

  #misfits(folder: string): string[] {
    const sizeOf = (path: string) => (this.#there.has(path) ? lstatSync(join(folder, path)).size : null);
    const wrong = [...this.entries.values()].filter(({ path, size }) => sizeOf(path) !== size).map(({ path }) => path);
    return [...wrong, ...[...this.#there].filter((path) => !this.entries.has(path))];
  }
}

/** Whether a plain file is there: no link is followed, since the folder may be a stranger's. */
function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function manifestIn(path: string): readonly ManifestEntry[] {
  if (statSync(path).size > largestManifest) throw new WrongManifest(null);
  return readManifest(readFileSync(path, "utf8"));
}
