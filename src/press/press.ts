import { type ChildProcess, fork } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Job, Order, Pressed, Refusal, Report } from "./job.ts";
import { PressError } from "./press-error.ts";

/**
 * Makes documents with Typst, in a process of its own: it works while Eleventy, which lets nothing else happen, writes the pages, and its
 * memory goes with it. What was made before is taken from a cache.
 */
export class Press {
  /** Tells of every document once all stand in their places; fails with a {@link PressError} where one cannot be made. */
  readonly done: Promise<readonly Pressed[]>;
  readonly #child: ChildProcess | null;
  readonly #orders: string;

  /**
   * Starts at once.
   * @param cache The folder in which documents are kept for the next build.
   * @param isWhole Whether these are all documents of a site: then what was kept and is none of them is cleared away.
   */
  constructor(jobs: Iterable<Job>, cache: string, isWhole = true) {
    this.#orders = join(cache, `orders-${process.pid}-${++presses}.jsonl`);
    this.#child = !writeOrders(jobs, this.#orders)
      ? null
      : fork(join(import.meta.dirname, "worker.ts"), [this.#orders, cache, isWhole ? "whole" : "part"], { execArgv: [] });
    this.done = this.#child ? reportOf(this.#child) : Promise.resolve([]);
    // Whoever waits for it is told; but the wait may begin only when it has failed already.
    this.done.catch(() => {});
  }

  /** Ends the press, finished or not. */
  async close(): Promise<void> {
    if (this.#child && this.#child.exitCode === null && this.#child.signalCode === null) {
      const ended = new Promise((resolve) => this.#child?.once("exit", resolve));
      this.#child.kill();
      await ended;
    }
    rmSync(this.#orders, { force: true });
  }
}

/** Tells the presses of a process apart. */
let presses = 0;

/** Writes each job down as a line: while Eleventy works, nothing could be sent. Tells whether there are any. */
function writeOrders(jobs: Iterable<Job>, path: string): boolean {
  let file: number | null = null;
  for (const { data, files = {}, ...job } of jobs) {
    if (file === null) mkdirSync(dirname(path), { recursive: true });
    file ??= openSync(path, "w");
    writeSync(file, `${inOneLine({ ...job, files, data: JSON.stringify(data, wellFormed) })}\n`);
  }
  if (file !== null) closeSync(file);
  return file !== null;
}

/** As JSON without the characters that end a line in Unicode, which JSON allows. */
function inOneLine(order: Order): string {
  return JSON.stringify(order).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** Half of a character, which YAML's escapes can write, is none that a font or Typst knows. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed() : value;
}

/** What the worker says, or that it was ended before it said anything. */
function reportOf(child: ChildProcess): Promise<readonly Pressed[]> {
  return new Promise((resolve, reject) => {
    const refuse = (why: Refusal) => reject(new PressError(why));
    const end = () => refuse({ kind: "ended", detail: String(child.signalCode ?? child.exitCode) });
    child.once("message", (report: Report) => (report.done ? resolve(report.pressed) : refuse(report.why)));
    child.once("error", ({ message }) => refuse({ kind: "ended", detail: message }));
    // The end of a process may be heard of before its last words; the end of the line is not.
    child.once("disconnect", () => ((child.exitCode ?? child.signalCode) ? end() : child.once("exit", end)));
  });
}
