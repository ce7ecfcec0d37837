import { randomUUID } from "node:crypto";
import type { BuildFailure } from "./failures.ts";
import type { StartOptions } from "./options.ts";
import { type BuildReport, PageServer, type Refreshed, type Shown, SiteBuild } from "./workers.ts";

/** What a page has to know: which state of the site is shown, and what is in the way of a newer one. */
export interface DevNotice {
  /** Another text for each state, also after a new start. */
  readonly state: string;
  readonly prefix: string;
  readonly failure: BuildFailure | null;
}

/** How a refresh ended. */
export type Result =
  | { readonly kind: "shown"; readonly mended: boolean; readonly moved: boolean }
  /** The same failure may have been reported before. */
  | { readonly kind: "failure"; readonly failure: BuildFailure; readonly isNews: boolean };

/** The site that is being worked at: pages are made when they are asked for, and behind them the whole of it is built. */
export class DevSession {
  readonly #pageServer: PageServer;
  readonly #build: SiteBuild;
  readonly #told: (report: BuildReport) => void;
  readonly #start = randomUUID();
  readonly #first = Promise.withResolvers<void>();
  #states = 0;
  #prefix = "/";
  #failure: BuildFailure | null = null;
  /** Whether the last refresh ended in trouble. */
  #refused = false;
  /** Where styles, scripts, fonts and pictures of what is shown are; null before anything is. */
  #folder: string | null = null;
  #listeners = new Set<() => void>();

  /**
   * @param folder An empty folder for what pages load.
   * @param told Called with what happens between two refreshes: what was built, or a new failure.
   */
  constructor(options: StartOptions, folder: string, told: (report: BuildReport) => void) {
    this.#pageServer = new PageServer(options, folder);
    this.#build = new SiteBuild(options, (report) => this.#tell(report));
    this.#told = told;
  }

  get notice(): DevNotice {
    return { state: `${this.#start}-${this.#states}`, prefix: this.#prefix, failure: this.#failure };
  }

  /** Settles once there is something to show, a page or trouble. */
  get ready(): Promise<void> {
    return this.#first.promise;
  }

  get folder(): string | null {
    return this.#folder;
  }

  /** Calls back after each change of the notice; the answer ends that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Shows what is in the folders now, and begins to build it. */
  async refresh(isCodeChanged: boolean): Promise<Result> {
    const result = this.#resultOf(await this.#pageServer.refresh(isCodeChanged));
    this.#first.resolve();
    return result;
  }

  #resultOf(refreshed: Refreshed): Result {
    if (refreshed.kind === "failure") {
      this.#refused = true;
      return { kind: "failure", failure: refreshed.failure, isNews: this.#note(refreshed.failure) };
    }
    const result: Result = { kind: "shown", mended: this.#refused, moved: this.#prefix !== refreshed.prefix };
    this.#refused = false;
    this.#states++;
    this.#folder = refreshed.folder;
    this.#prefix = refreshed.prefix;
    this.#note(null);
    this.#build.start();
    return result;
  }

  /** What is at a path below the site's root. */
  async at(path: string): Promise<Shown> {
    const shown = await this.#pageServer.at(path);
    if (shown?.kind === "failure") this.#tell(shown);
    return shown;
  }

  /** Waits until what only a build makes is up to date. */
  async built(): Promise<void> {
    await this.#build.done();
  }

  async close(): Promise<void> {
    this.#pageServer.close();
    await this.#build.close();
  }

  #tell(report: BuildReport): void {
    if (!("failure" in report) || this.#note(report.failure)) this.#told(report);
  }

  /** Tells whoever listens; answers whether that is news. */
  #note(failure: BuildFailure | null): boolean {
    const isNews = failure === null || failure.printed !== this.#failure?.printed;
    this.#failure = failure;
    if (isNews) for (const listener of this.#listeners) listener();
    return isNews;
  }
}
