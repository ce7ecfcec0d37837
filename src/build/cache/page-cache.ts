import { hash } from "node:crypto";
import { join } from "node:path";
import type { SystemError } from "../../cache/system-error.ts";
import type { ManifestEntry } from "../manifest.ts";
import { CacheFile } from "./cache-file.ts";

/** From what the pages of the last build were made, and what became of it; kept in a file from one build to the next. */
export class PageCache {
  readonly #lines: CacheFile;
  /** The keys of the pages that are made in this build, by their paths. */
  readonly #waiting = new Map<string, string>();

  /**
   * @param folder Where the file is kept.
   * @param code By which code the pages are made.
   */
  constructor(folder: string, code: string) {
    this.#lines = new CacheFile(join(folder, "pages"), "pages", code);
  }

  /**
   * Whether the file that is known at a path was made from the same; else it is expected to be made now.
   * @param known The SHA-256 of files that are ready, by their paths.
   */
  isSame(path: string, inputs: string, known: ReadonlyMap<string, string>): boolean {
    const key = hash("sha1", `${path}\n${inputs}`);
    const made = this.#lines.get(key);
    if (made !== undefined && made === known.get(path)) return true;
    this.#waiting.set(path, key);
    return false;
  }

  /** Keeps what became of the pages, for the next build; says what the machine says where that cannot be. */
  save(entries: readonly ManifestEntry[]): SystemError | null {
    for (const { path, sha256 } of entries) {
      const key = this.#waiting.get(path);
      if (key !== undefined) this.#lines.put(key, sha256);
    }
    return this.#lines.save();
  }
}
