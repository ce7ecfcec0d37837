import { type ChildProcess, fork } from "node:child_process";
import { modulePath } from "../../program.ts";
import { commandMessages } from "../messages.ts";
import type { BuildFailure } from "./build-failure.ts";
import { hindranceFailure } from "./make-failure.ts";
import type { StartOptions } from "./options.ts";
import type { Half } from "./workers/fresh-code.ts";
import type { PageAnswer, PageQuestion, Refreshed, Shown } from "./workers/messages.ts";

/** How long an answer is waited for, in seconds: code may run in a circle. */
const patience = 30;
/** How often one process reads code anew: what it has read before stays in its memory, some 6 MB each time. Another one takes seconds to begin. */
const mostReadings = 50;

/** Someone who waits for an answer, not for ever. */
interface Waiting {
  readonly resolve: (answer: PageAnswer["answer"]) => void;
  readonly timer: NodeJS.Timeout;
}

/** A question without its number. */
type Asked = { [A in PageQuestion["ask"]]: Omit<Extract<PageQuestion, { ask: A }>, "number"> }[PageQuestion["ask"]];

/** Has pages made in a process of its own, so that a mistake in the code ends nothing else. Where it ends, the next refresh begins another. */
export class PageServer {
  readonly #options: StartOptions;
  readonly #folder: string;
  readonly #waiting = new Map<number, Waiting>();
  #child: ChildProcess | null = null;
  /** Why there is no process. */
  #gone = "";
  #asked = 0;
  #readings = 0;

  /** @param folder Where styles, scripts, fonts and pictures are written. */
  constructor(options: StartOptions, folder: string) {
    this.#options = options;
    this.#folder = folder;
  }

  /** Lets what has changed be read; until that is done, pages are made as before. */
  async refresh(changed: readonly Half[]): Promise<Refreshed> {
    this.#readings += changed.length > 0 ? 1 : 0;
    if (this.#readings > mostReadings && this.#waiting.size === 0) this.#end();
    this.#child ??= this.#begin();
    return (await this.#ask({ ask: "refresh", changed })) as Refreshed;
  }

  /** What is at a path below the site's root. */
  async at(path: string): Promise<Shown> {
    return (await this.#ask({ ask: "page", path })) as Shown;
  }

  /** Ends the process; nobody is told. */
  close(): void {
    this.#end();
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
  }

  #begin(): ChildProcess {
    const script = modulePath(import.meta.dirname, "workers/present");
    const child = fork(script, [JSON.stringify(this.#options), this.#folder], { execArgv: [] });
    child.on("message", ({ number, answer }: PageAnswer) => this.#settle(number, answer));
    // What cannot be sent any more is told by the end.
    child.on("error", () => {});
    child.once("exit", (status, signal) => {
      if (this.#child === child) this.#giveUp(commandMessages("start", this.#options.language).ended({ how: String(signal ?? status) }));
    });
    return child;
  }

  #end(): void {
    this.#child?.kill("SIGKILL");
    this.#child = null;
    this.#readings = 0;
  }

  #ask(question: Asked): Promise<PageAnswer["answer"]> {
    const { promise, resolve } = Promise.withResolvers<PageAnswer["answer"]>();
    if (!this.#child) return Promise.resolve(this.#failure());
    const number = ++this.#asked;
    const timer = setTimeout(
      () => this.#giveUp(commandMessages("start", this.#options.language).silent({ seconds: patience })),
      patience * 1000,
    );
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
    this.#end();
    this.#gone = why;
    for (const number of [...this.#waiting.keys()]) this.#settle(number, this.#failure());
  }

  #failure(): { readonly kind: "failure"; readonly failure: BuildFailure } {
    return { kind: "failure", failure: hindranceFailure(this.#gone, this.#options.language) };
  }
}
