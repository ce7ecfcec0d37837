import type { StepName, Watcher } from "../../build/steps.ts";
import type { EditorsLanguage } from "../../languages/messages-in.ts";
import { secondsIn } from "../figures.ts";
import { commandMessages } from "../messages.ts";

/** How often a count is shown anew, in milliseconds. */
const pace = 100;

/** Moves to the beginning of the line and clears it (ECMA-48). */
const clearLine = "\r\u001b[K";

/** Where progress is shown: a terminal, or a log. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Shows on a terminal, in one line that is gone at the end, what a build is at. Elsewhere, as in a log of CI, each step is a line once it has ended.
 * @param now A clock, in milliseconds.
 */
export class Progress implements Watcher {
  readonly #screen: Screen;
  readonly #language: EditorsLanguage;
  readonly #now: () => number;
  /** What is being done; what began last is what is shown. */
  #open: StepName[] = [];
  #shown = 0;

  constructor(screen: Screen, language: EditorsLanguage, now: () => number) {
    [this.#screen, this.#language, this.#now] = [screen, language, now];
  }

  begins(step: StepName): void {
    this.#open.push(step);
    this.#show();
  }

  ends(step: StepName, seconds: number): void {
    this.#open = this.#open.filter((open) => open !== step);
    if (this.#screen.isTTY) this.#show();
    else this.#screen.write(`${commandMessages("build", this.#language).steps[step]}: ${secondsIn(this.#language, seconds)}\n`);
  }

  made(count: number, all: number): void {
    if (this.#now() - this.#shown < pace) return;
    const number = new Intl.NumberFormat(this.#language);
    this.#show(` ${commandMessages("build", this.#language).madeOf({ made: number.format(count), all: number.format(all) })}`);
  }

  /** Takes the line away, so that what is said next is alone. */
  clear(): void {
    if (this.#screen.isTTY) this.#screen.write(clearLine);
  }

  #show(how = ""): void {
    const step = this.#open.at(-1);
    if (!this.#screen.isTTY || !step) return;
    this.#shown = this.#now();
    this.#screen.write(`${clearLine}${commandMessages("build", this.#language).steps[step]}${how} …`);
  }
}
