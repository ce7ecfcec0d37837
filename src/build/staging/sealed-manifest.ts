import { hash } from "node:crypto";
import { lstatSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CacheFile } from "../cache/cache-file.ts";
import { type ManifestEntry, manifestName, manifestOf } from "../manifest.ts";
import { marker, markerText } from "./place.ts";

/** What a manifest says of a folder's files, and when it was written. */
export interface SealedManifest {
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  readonly time: number;
}

/** Marks a folder as a site of ours; never through a link that is in the marker's place. */
export function mark(folder: string): void {
  const file = join(folder, marker);
  rmSync(file, { recursive: true, force: true });
  writeFileSync(file, markerText, { flag: "wx" });
}

/**
 * The manifests that this machine has written, so that a build need not read every file again: any other manifest may lie about the files beside it.
 * They are recorded in the cache, under this machine's seal, and not in the site, whose bytes are the same on every machine.
 */
export class SealedManifests {
  readonly #lines: CacheFile | null;

  /** @param cache The folder of the cache; null where none is kept, so that no manifest is believed. */
  constructor(cache: string | null) {
    this.#lines = cache === null ? null : new CacheFile(join(cache, "manifests"), "manifest", "1");
  }

  /** Writes the manifest of a folder. */
  write(folder: string, entries: Iterable<ManifestEntry>): void {
    const text = manifestOf(entries);
    writeFileSync(join(folder, manifestName), text, { flag: "wx" });
    this.#lines?.put(fileKey(folder), hash("sha256", text));
    // Where the cache cannot be written, other parts of it report that.
    this.#lines?.save();
  }

  /** Null where a folder has no manifest, or one that this machine has not written there. */
  read(folder: string): SealedManifest | null {
    try {
      const text = readFileSync(join(folder, manifestName), "utf8");
      if (this.#lines?.get(fileKey(folder)) !== hash("sha256", text)) return null;
      const { files }: { files: readonly ManifestEntry[] } = JSON.parse(text);
      return { entries: new Map(files.map((entry) => [entry.path, entry])), time: lstatSync(join(folder, manifestName)).mtimeMs };
    } catch {
      return null;
    }
  }
}

/** Identifies the very file: another one with the same text, as a checkout brings it, is not that of its neighbours. */
function fileKey(folder: string): string {
  const { dev, ino, ctimeNs } = lstatSync(join(folder, manifestName), { bigint: true });
  return hash("sha1", [dev, ino, ctimeNs].join(" "));
}
