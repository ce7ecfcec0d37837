import type { Holder } from "./staging/lock.ts";

/** What a build does, one after the other but for `search` and `documents`, which go on beside the pages. */
export const stepNames = ["load", "assets", "compare", "pages", "search", "documents", "write", "swap"] as const;
export type StepName = (typeof stepNames)[number];

/** A step that was made, and how long it took. */
export interface Step {
  readonly name: StepName;
  readonly seconds: number;
}

/** Follows the progress of a build. */
export interface Watcher {
  /** Another build of the same site is waited for. */
  readonly waits?: (holder: Holder) => void;
  readonly begins?: (step: StepName) => void;
  readonly ends?: (step: StepName, seconds: number) => void;
  /** So many pages of all that have to be made are made. */
  readonly made?: (count: number, all: number) => void;
}

/** Measures the steps of a build. */
export class Steps {
  readonly #watcher: Watcher;
  readonly #done: Step[] = [];

  constructor(watcher: Watcher) {
    this.#watcher = watcher;
  }

  /** The steps that were made, in the order in which they ended. */
  get done(): readonly Step[] {
    return this.#done;
  }

  /** Tells that so many pages of all that have to be made are made. */
  made(count: number, all: number): void {
    this.#watcher.made?.(count, all);
  }

  /** Makes a step. */
  async make<T>(name: StepName, work: () => T | Promise<T>): Promise<T> {
    this.#watcher.begins?.(name);
    const start = performance.now();
    const result = await work();
    const seconds = (performance.now() - start) / 1000;
    this.#done.push({ name, seconds });
    this.#watcher.ends?.(name, seconds);
    return result;
  }
}
