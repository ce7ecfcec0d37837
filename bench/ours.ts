import { execFile, spawnSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ChildPeak } from "./child-peak.ts";
import type { Measured } from "./measure.ts";

const compiled = join(homedir(), ".cache/gaceta/compiled");

/** One run of our build, with the most memory that Pagefind had; null where this machine does not tell, or where it had no part in it. */
export interface OurRun extends Measured {
  readonly pagefindPeak: number | null;
}

/** Our build, in a process of its own each time. */
export interface OurTurn {
  /** The pages alone, with nothing kept. */
  readonly pages: OurRun;
  /** The whole build with the search index, with nothing kept. */
  readonly whole: OurRun;
  /** The same again after one report was changed: what a merge waits for. */
  readonly merge: OurRun;
}

/** Builds an archive again and again. */
export class Ours {
  readonly #content: string;
  readonly #folder: string;
  readonly #signal: AbortSignal;
  #turns = 0;

  /** @param folder For what is built. Nothing in it is removed between two runs: to remove a site keeps the disk busy for seconds. */
  constructor(content: string, folder: string, signal: AbortSignal) {
    [this.#content, this.#folder, this.#signal] = [content, folder, signal];
  }

  /** Builds the pages alone, then all, then all again after a change. */
  async turn(): Promise<OurTurn> {
    const name = join(this.#folder, String(++this.#turns));
    const pages = await this.#run("pages", `${name}-pages`, "");
    const whole = await this.#run("build", `${name}-site`, `${name}-cache`);
    const putBack = this.#changeReport();
    try {
      return { pages, whole, merge: await this.#run("build", `${name}-site`, `${name}-cache`) };
    } finally {
      putBack();
    }
  }

  /** Another word in a report in the middle of the archive. */
  #changeReport(): () => void {
    const reports = globSync("issues/*/region-3.es.md", { cwd: this.#content }).sort();
    const file = join(this.#content, reports[reports.length >> 1] as string);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/\.\n*$/, " corregido.\n"));
    return () => writeFileSync(file, text);
  }

  async #run(what: string, output: string, cache: string): Promise<OurRun> {
    spawnSync("sync");
    // With the option of `npm run build`, and the compiled code that its door keeps.
    const peak = new ChildPeak("pagefind");
    try {
      const args = ["--max-semi-space-size=4", join(import.meta.dirname, "measure.ts"), what, this.#content, output, cache];
      const { stdout } = await promisify(execFile)(process.execPath, args, {
        signal: this.#signal,
        env: { ...process.env, NODE_COMPILE_CACHE: compiled },
      });
      return { ...(JSON.parse(stdout) as Measured), pagefindPeak: peak.stop() };
    } finally {
      peak.stop();
    }
  }
}
