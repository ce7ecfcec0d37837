import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { today } from "../../src/cli/today.ts";
import { load } from "../../src/content/load.ts";
import { ChildPeak } from "../child-peak.ts";
import { writeEleventySite } from "./eleventy/write-eleventy-site.ts";
import { writeHugoSite } from "./hugo/write-hugo-site.ts";

const modules = join(import.meta.dirname, "../../node_modules");

/** What one run of a program took: seconds from its start to its end, and megabytes at most; null where this machine does not tell. */
export interface Run {
  readonly seconds: number;
  readonly peak: number | null;
}

/** One run of each rival; null for those that are not installed. */
export interface Turn {
  /** The HTML pages alone, by Hugo, with plain layouts. */
  readonly hugoPlain: Run | null;
  /** All that our build writes but the search index, by Hugo. */
  readonly hugo: Run | null;
  /** The search index, by Pagefind's command over the pages that Hugo has just made. */
  readonly pagefind: Run | null;
  /** The HTML pages alone, by Eleventy, with plain layouts. */
  readonly eleventy: Run;
}

/** The sites that are measured beside ours: of the same archive, and with the same pages. */
export class Rivals {
  readonly #folder: string;
  readonly #signal: AbortSignal;
  readonly #hasHugo = hugoVersion() !== null;
  #turns = 0;

  /**
   * Writes the sites; that is not measured.
   * @param content The folder of the archive.
   * @param folder A folder for the sites and what is made of them; the disk that it is on is a part of what is measured. Nothing in it is
   *   removed between two runs, as nothing of ours is: to remove a site keeps the disk busy for seconds.
   */
  constructor(content: string, folder: string, signal: AbortSignal) {
    this.#folder = folder;
    this.#signal = signal;
    const archive = load({ content, today, drafts: false });
    writeEleventySite(archive, content, join(folder, "eleventy"));
    if (!this.#hasHugo) return;
    writeHugoSite(archive, content, join(folder, "hugo"));
    writeHugoSite(archive, content, join(folder, "hugo-plain"), { plain: true });
  }

  /** Runs each once, one after the other, into a folder that is not there yet. */
  async turn(): Promise<Turn> {
    this.#turns++;
    const hugoPlain = this.#hasHugo ? await this.#run("hugo-plain", "hugo", ["--quiet", "--destination"]) : null;
    const hugo = this.#hasHugo ? await this.#run("hugo", "hugo", ["--quiet", "--destination"]) : null;
    const pagefind = hugo && (await this.#pagefind());
    const eleventy = await this.#run("eleventy", process.execPath, [join(modules, "@11ty/eleventy/cmd.cjs"), "--quiet", "--output"]);
    return { hugoPlain, hugo, pagefind, eleventy };
  }

  /** @param args What the folder for the pages is named behind. */
  #run(site: string, command: string, args: readonly string[]): Promise<Run> {
    return timed(command, [...args, this.#outputOf(site)], join(this.#folder, site), this.#signal);
  }

  #pagefind(): Promise<Run> {
    const command = join(modules, "pagefind/lib/runner/bin.cjs");
    return timed(process.execPath, [command, "--site", this.#outputOf("hugo")], this.#folder, this.#signal);
  }

  #outputOf(site: string): string {
    return join(this.#folder, `${site}-pages-${this.#turns}`);
  }
}

/** The version of Hugo on this machine, such as `v0.111.3`; null where there is none. */
export function hugoVersion(): string | null {
  const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return /v[\d.]+/.exec(stdout ?? "")?.[0] ?? null;
}

/** Runs a program to its end. What others left to be written is on the disk before, so that nobody waits for it. */
async function timed(command: string, args: readonly string[], cwd: string, signal: AbortSignal): Promise<Run> {
  spawnSync("sync");
  const start = performance.now();
  const peak = new ChildPeak("");
  const child = spawn(command, args, { cwd, signal, stdio: ["ignore", "ignore", "pipe"] });
  try {
    const [complaint, [status]] = await Promise.all([text(child.stderr), once(child, "close")]);
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}:\n${complaint}`);
    return { seconds, peak: peak.stop() };
  } finally {
    peak.stop();
  }
}
