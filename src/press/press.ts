import { type ChildProcess, fork } from "node:child_process";
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Job, Order, Pressed, Refusal, Report, Task } from "./job.ts";
import { PressError } from "./press-error.ts";

/**
 * Makes documents with Typst, in a process of its own: it works while Eleventy, which lets nothing else happen, writes the pages, and its
 * memory goes with it. What was made before is taken from a cache.
 */
export class Press {
  /** Tells of every document once all stand in their places; fails with a {@link PressError} where one cannot be made. */
  readonly done: Promise<readonly Pressed[]>;
  readonly #child: ChildProcess | null;

  /**
   * Starts at once.
   * @param cache The folder in which documents are kept for the next build.
   * @param isWhole Whether these are all documents of a site: then what was kept and is none of them is cleared away.
   */
  constructor(jobs: Iterable<Job>, cache: string, isWhole = true) {
    const orders = writeOrders(jobs, join(cache, `orders-${process.pid}-${++presses}.jsonl`));
    this.#child = orders === null ? null : startWorker(orders, { cache, builder: process.pid, isWhole });
    this.done = this.#child ? reportOf(this.#child) : Promise.resolve([]);
    // Whoever waits for it is told; but the wait may begin only when it has failed already.
    this.done.catch(() => {});
  }

  /** Ends the press, finished or not. */
  async close(): Promise<void> {
    if (!this.#child || this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#child?.once("exit", resolve));
    this.#child.kill();
    await ended;
  }
}

/** Tells the presses of a process apart. */
let presses = 0;

/**
 * Writes each job down as a line: while Eleventy works, nothing could be sent. The file has no name from the beginning: nothing is left of it,
 * however the processes end.
 * @returns the file, open at its beginning; null where there are no jobs.
 */
function writeOrders(jobs: Iterable<Job>, path: string): number | null {
  let files: { readonly written: number; readonly read: number } | null = null;
  try {
    for (const { data, files: pictures = {}, ...job } of jobs) {
      files ??= openNameless(path);
      writeSync(files.written, `${inOneLine({ ...job, files: pictures, data: JSON.stringify(data, wellFormed) })}\n`);
    }
    return files?.read ?? null;
  } catch (error) {
    if (files) closeSync(files.read);
    throw error;
  } finally {
    if (files) closeSync(files.written);
  }
}

/** A file that is open to be written, and to be read from its beginning. */
function openNameless(path: string) {
  mkdirSync(dirname(path), { recursive: true });
  const files = { written: openSync(path, "w"), read: openSync(path, "r") };
  rmSync(path);
  return files;
}

/** @param orders Becomes the worker's standard input. */
function startWorker(orders: number, task: Task): ChildProcess {
  try {
    return fork(join(import.meta.dirname, "worker.ts"), [JSON.stringify(task)], {
      execArgv: [],
      stdio: [orders, "inherit", "inherit", "ipc"],
    });
  } finally {
    closeSync(orders);
  }
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
