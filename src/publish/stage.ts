import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";

/**
 * A place beside the output folder where the next site is made, so that a build that fails leaves the old one untouched.
 */
export class Stage {
  readonly #output: string;
  /** Where the old site is for the instant of the swap. */
  readonly #old: string;
  /** Where the next site is written. */
  readonly folder: string;

  constructor(output: string) {
    this.#output = resolve(output);
    this.#old = `${this.#output}.old`;
    this.folder = `${this.#output}.next`;
    this.#recover();
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
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

  /** Brings back the old site where a build was ended in the middle of its swap. */
  #recover(): void {
    if (!existsSync(this.#old)) return;
    if (existsSync(this.#output)) rmSync(this.#old, { recursive: true });
    else renameSync(this.#old, this.#output);
  }
}
