import { hash } from "node:crypto";
import { join } from "node:path";
import type { SystemError } from "../../cache/system-error.ts";
import type { ParseCache } from "../../content/parse-cache.ts";
import { CacheFile } from "./cache-file.ts";

/** What was read of texts, kept in a file from one build to the next. */
export class TextCache implements ParseCache {
  readonly #lines: CacheFile;

  /**
   * @param folder Where the file is kept.
   * @param code By which code the texts are read.
   */
  constructor(folder: string, code: string) {
    this.#lines = new CacheFile(join(folder, "texts"), "texts", code);
  }

  get<T>(kind: string, text: string, make: () => T | undefined): T | undefined {
    const key = hash("sha1", `${kind}\n${text}`);
    const known = this.#lines.get(key);
    if (known !== undefined) return known as T;
    const made = make();
    if (made !== undefined) this.#lines.put(key, made);
    return made;
  }

  /** Keeps what was read for the next build; says what the machine says where that cannot be. */
  save(): SystemError | null {
    return this.#lines.save();
  }
}
