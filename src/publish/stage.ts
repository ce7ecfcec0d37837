import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** The file by which a folder is known as a site of ours, which the next build may replace. */
export const marker = ".gaceta";

/**
 * A place beside the output folder where the next site is made, so that a build that fails leaves the old one untouched.
 * Each process has its own: of two builds at once, the one that ends last is seen.
 */
export class Stage {
  readonly #output: string;
  /** Where the old site is for the instant of the swap. */
  readonly #old: string;
  /** Where the next site is written. */
  readonly folder: string;

  constructor(output: string) {
    this.#output = existsSync(output) ? realpathSync(output) : resolve(output);
    this.#old = `${this.#output}.old-${process.pid}`;
    this.folder = `${this.#output}.next-${process.pid}`;
    this.#clearUp();
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, marker), "Made by Gaceta; the next build replaces this folder.\n");
  }

  /** Puts the next site in the place of the old one. */
  swap(): void {
    if (existsSync(this.#output)) renameSync(this.#output, this.#old);
    renameSync(this.folder, this.#output);
    rmSync(this.#old, { recursive: true, force: true });
  }

  /** Throws the next site away; nothing is left of it once it has been put in place. */
  drop(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Clears away what ended builds have left, and brings back the old site where one was ended in the middle of its swap. */
  #clearUp(): void {
    const [parent, name] = [dirname(this.#output), basename(this.#output)];
    for (const entry of existsSync(parent) ? readdirSync(parent) : []) {
      const [, kind, process] = entry.startsWith(`${name}.`) ? (/^(next|old)-(\d+)$/.exec(entry.slice(name.length + 1)) ?? []) : [];
      if (!kind || isAlive(Number(process))) continue;
      const left = join(parent, entry);
      if (kind === "old" && !existsSync(this.#output)) renameSync(left, this.#output);
      else rmSync(left, { recursive: true, force: true });
    }
  }
}

/** Whether a process runs; signal 0 only asks. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as { code?: unknown }).code === "EPERM";
  }
}
