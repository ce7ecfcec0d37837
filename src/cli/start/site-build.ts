import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setPriority } from "node:os";
import { Staging } from "../../build/staging/staging.ts";
import { modulePath } from "../../program.ts";
import { commandMessages } from "../messages.ts";
import { hindranceFailure } from "./make-failure.ts";
import type { StartOptions } from "./options.ts";
import type { BuildReport } from "./workers/messages.ts";

/** Builds the whole site in a process of its own, behind the pages that are being looked at: PDFs, cards, search and all. */
export class SiteBuild {
  readonly #options: StartOptions;
  readonly #tell: (report: BuildReport) => void;
  #child: ChildProcess | null = null;
  /** Settled while nothing is being built. */
  #done = Promise.resolve();

  /** @param tell Is told how each build ended, but for those that were overtaken by another. */
  constructor(options: StartOptions, tell: (report: BuildReport) => void) {
    this.#options = options;
    this.#tell = tell;
  }

  /** Begins from the beginning; what is being built is out of date. */
  start(): void {
    this.#child?.kill("SIGKILL");
    const before = this.#done;
    const child = fork(modulePath(import.meta.dirname, "workers/build-site"), [JSON.stringify(this.#options)], { execArgv: [] });
    this.#child = child;
    letOthersGoFirst(child);
    this.#done = Promise.all([before, this.#follow(child)]).then(() => {});
  }

  /** Waits until the site is up to date with the last start. */
  async done(): Promise<void> {
    for (let seen: Promise<void> | null = null; seen !== this.#done; ) {
      seen = this.#done;
      await seen;
    }
  }

  /** Ends what is being built, and leaves nothing of it behind. */
  async close(): Promise<void> {
    if (!this.#child) return;
    this.#child.kill("SIGKILL");
    this.#child = null;
    await this.done();
    Staging.clearUp(this.#options.output);
  }

  async #follow(child: ChildProcess): Promise<void> {
    let report: BuildReport | null = null;
    child.once("message", (message: BuildReport) => {
      report = message;
    });
    // The end of a process may be heard of before its last words; the end of the line is not.
    const [[status, signal]] = await Promise.all([once(child, "exit"), once(child, "disconnect")]);
    if (this.#child !== child) return;
    this.#child = null;
    const { language } = this.#options;
    this.#tell(
      report ?? { failure: hindranceFailure(commandMessages("start", language).ended({ how: String(signal ?? status) }), language) },
    );
  }
}

/** Whoever looks at a page shall not wait for a build. */
function letOthersGoFirst({ pid }: ChildProcess): void {
  try {
    if (pid) setPriority(pid, 10);
  } catch {
    // Then they are equals.
  }
}
