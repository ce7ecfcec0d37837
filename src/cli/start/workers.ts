import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { setPriority } from "node:os";
import { join } from "node:path";
import { Staging } from "../../build/staging/staging.ts";
import { commandMessages } from "../messages.ts";
import { type BuildFailure, hindranceFailure } from "./failures.ts";
import type { StartOptions } from "./options.ts";
import type { Rendered } from "./presentation.ts";

/** What the process that makes the pages is asked, and what it answers: each answer carries the number of its question. */
export type PageQuestion =
  | { readonly ask: "refresh"; readonly number: number }
  | { readonly ask: "page"; readonly number: number; readonly path: string };

export interface PageAnswer {
  readonly number: number;
  readonly answer: Refreshed | Shown;
}

/** The folder holds styles, scripts, fonts and pictures. */
export type Refreshed = { readonly kind: "fresh"; readonly prefix: string; readonly folder: string } | Failed;

export type Shown = Rendered | Failed;

interface Failed {
  readonly kind: "failure";
  readonly failure: BuildFailure;
}

/** What the process that builds the site says at its end: how much was built, or what came in the way. */
export type BuildReport = { readonly built: string } | { readonly failure: BuildFailure };

function forkWorker(task: "pages" | "build", options: StartOptions, ...more: readonly string[]): ChildProcess {
  return fork(join(import.meta.dirname, "worker.ts"), [task, JSON.stringify(options), ...more], { execArgv: [] });
}

/**
 * Has pages made in a process of its own, so that a mistake in the code ends nothing else. Changed code is read by another process, which
 * takes over once it can show the site.
 */
export class PageServer {
  readonly #options: StartOptions;
  readonly #folder: string;
  #process: PageProcess | null = null;
  /** Why nothing is shown yet. */
  #failed: Failed | null = null;
  /** Whether the code has changed since the process began. */
  #isOutdated = false;
  #begun = 0;

  /** @param folder Where styles, scripts, fonts and pictures are written. */
  constructor(options: StartOptions, folder: string) {
    this.#options = options;
    this.#folder = folder;
  }

  /** Shows what has changed; until that is done, and where it fails, pages are made as before. */
  async refresh(isCodeChanged: boolean): Promise<Refreshed> {
    this.#isOutdated ||= isCodeChanged;
    const shown = this.#process;
    if (shown && !shown.hasEnded && !this.#isOutdated) return await shown.refresh();
    const next = new PageProcess(this.#options, join(this.#folder, String(++this.#begun)));
    const refreshed = await next.refresh();
    if (refreshed.kind === "failure") {
      next.close();
      if (shown?.hasEnded) this.#process = null;
      this.#failed = refreshed;
    } else {
      this.#process = next;
      this.#isOutdated = false;
      shown?.close();
    }
    return refreshed;
  }

  /** What is at a path below the site's root. */
  async at(path: string): Promise<Shown> {
    const asked = this.#process;
    const shown = asked ? await asked.at(path) : this.#failed;
    return asked === this.#process ? shown : await this.at(path);
  }

  close(): void {
    this.#process?.close();
  }
}

/** How long an answer is waited for, in seconds: code may run in a circle. */
const patience = 30;

/** Someone who waits for an answer, not for ever. */
interface Waiting {
  readonly resolve: (answer: PageAnswer["answer"]) => void;
  readonly timer: NodeJS.Timeout;
}

/** A question without its number. */
type Asked = { [A in PageQuestion["ask"]]: Omit<Extract<PageQuestion, { ask: A }>, "number"> }[PageQuestion["ask"]];

/** One process that makes pages, until it ends or is ended. */
class PageProcess {
  readonly #options: StartOptions;
  readonly #folder: string;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  /** Why it has ended. */
  #failed: Failed | null = null;
  #asked = 0;

  constructor(options: StartOptions, folder: string) {
    this.#options = options;
    this.#folder = folder;
    this.#child = forkWorker("pages", options, folder);
    this.#child.on("message", ({ number, answer }: PageAnswer) => this.#settle(number, answer));
    // The end of the process reports what can no longer be sent.
    this.#child.on("error", () => {});
    this.#child.once("exit", (status, signal) => this.#giveUp(this.#words.ended({ how: String(signal ?? status) })));
  }

  get hasEnded(): boolean {
    return this.#failed !== null;
  }

  async refresh(): Promise<Refreshed> {
    return (await this.#ask({ ask: "refresh" })) as Refreshed;
  }

  async at(path: string): Promise<Shown> {
    return (await this.#ask({ ask: "page", path })) as Shown;
  }

  close(): void {
    this.#giveUp("");
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #words() {
    return commandMessages("start", this.#options.language);
  }

  #ask(question: Asked): Promise<PageAnswer["answer"]> {
    if (this.#failed) return Promise.resolve(this.#failed);
    const { promise, resolve } = Promise.withResolvers<PageAnswer["answer"]>();
    const number = ++this.#asked;
    const timer = setTimeout(() => this.#giveUp(this.#words.silent({ seconds: patience })), patience * 1000);
    this.#waiting.set(number, { resolve, timer });
    this.#child.send({ ...question, number });
    return promise;
  }

  #settle(number: number, answer: PageAnswer["answer"]): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    clearTimeout(waiting?.timer);
    waiting?.resolve(answer);
  }

  /** Ends the process, and answers everyone who waits for it. */
  #giveUp(why: string): void {
    this.#child.kill("SIGKILL");
    this.#failed ??= { kind: "failure", failure: hindranceFailure(why, this.#options.language) };
    for (const number of [...this.#waiting.keys()]) this.#settle(number, this.#failed);
  }
}

/** Builds the whole site in a process of its own, behind the pages that are being looked at: PDFs, cards, search and all. */
export class SiteBuild {
  readonly #options: StartOptions;
  readonly #tell: (report: BuildReport) => void;
  #child: ChildProcess | null = null;
  /** Settled while nothing is being built. */
  #done = Promise.resolve();

  /** @param tell Called at the end of each build that was not overtaken by another. */
  constructor(options: StartOptions, tell: (report: BuildReport) => void) {
    this.#options = options;
    this.#tell = tell;
  }

  /** Begins from the beginning; what is being built is out of date. */
  start(): void {
    this.#child?.kill("SIGKILL");
    const before = this.#done;
    const child = forkWorker("build", this.#options);
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
