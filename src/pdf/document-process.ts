import { type ChildProcess, fork } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SystemError } from "../cache/system-error.ts";
import { halvesOf } from "./cache.ts";
import {
  DocumentError,
  type DocumentJob,
  type MadeDocument,
  type Refusal,
  type SerializedJob,
  type Task,
  type WorkerReport,
} from "./job.ts";

/**
 * Makes documents with Typst, in a process of its own: it works while Eleventy, which lets nothing else happen, writes the pages, and its
 * memory goes with it. What was made before is taken from a cache.
 */
export class DocumentProcess {
  /** Resolves with every document once all are in place; rejects with a {@link DocumentError} where one cannot be made. */
  readonly done: Promise<readonly MadeDocument[]>;
  readonly #child: ChildProcess | null;
  readonly #cache: string;
  #refused: SystemError | null = null;

  /**
   * Starts at once.
   * @param cache The folder in which documents are kept for the next build.
   * @param isWhole Whether these are all documents of a site: then what was kept and is none of them is cleared away.
   */
  constructor(jobs: Iterable<DocumentJob>, cache: string, isWhole = true) {
    this.#cache = cache;
    const orders = writeOrders(jobs);
    this.#child = orders === null ? null : startWorker(orders, { cache, builder: process.pid, isWhole });
    this.done = this.#child ? this.#reportOf(this.#child) : Promise.resolve([]);
    // The promise is awaited later and may fail before: its rejection must not count as unhandled.
    this.done.catch(() => {});
    // A process may end in the middle of a build, as with Ctrl+C: before its stage is cleared away, which was there first.
    if (this.#child) process.prependOnceListener("exit", this.#leave);
  }

  /** What the machine did not let be kept for the next build; null where all was, and before all is done. */
  get refused(): SystemError | null {
    return this.#refused;
  }

  /** Ends the document process, finished or not. */
  async close(): Promise<void> {
    process.off("exit", this.#leave);
    if (!this.#child || this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#child?.once("exit", resolve));
    this.#child.kill();
    await ended;
  }

  /** Ends the document process at once, and leaves nothing half kept. */
  readonly #leave = (): void => {
    const { pid } = this.#child ?? {};
    if (pid === undefined) return;
    endNow(pid);
    for (const half of halvesOf(this.#cache, pid)) rmSync(half, { force: true });
  };

  /** What the worker says, or that it was ended before it said anything. */
  #reportOf(child: ChildProcess): Promise<readonly MadeDocument[]> {
    return new Promise((resolve, reject) => {
      const refuse = (why: Refusal) => reject(new DocumentError(why));
      const end = () => refuse({ kind: "ended", detail: String(child.signalCode ?? child.exitCode) });
      child.once("message", (report: WorkerReport) => {
        if (!report.done) return refuse(report.why);
        this.#refused = report.refused;
        resolve(report.documents);
      });
      child.once("error", ({ message }) => refuse({ kind: "ended", detail: message }));
      // The end of a process may be heard of before its last words; the end of the line is not.
      child.once("disconnect", () => ((child.exitCode ?? child.signalCode) ? end() : child.once("exit", end)));
    });
  }
}

/** Tells the jobs of a process apart. */
let processes = 0;

/**
 * Writes each job down as a line: while Eleventy works, nothing could be sent. The file is in the site that is being made, where a build needs
 * room in any case, and has no name from the beginning: nothing is left of it, however the processes end.
 * @returns the file, open at its beginning; null where there are no jobs.
 */
function writeOrders(jobs: Iterable<DocumentJob>): number | null {
  let files: { readonly written: number; readonly read: number } | null = null;
  try {
    for (const { data, files: pictures = {}, ...job } of jobs) {
      files ??= openNameless(join(job.site, `.orders-${process.pid}-${++processes}.jsonl`));
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
function inOneLine(order: SerializedJob): string {
  return JSON.stringify(order).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** Half of a character, which YAML's escapes can write, is none that a font or Typst knows. */
function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.toWellFormed() : value;
}

/** How long a process is waited for that has been ended, in milliseconds: it may be at a call of the system, and nothing longer. */
const patience = 200;

/** Ends a child and waits until it does nothing more, while this process itself is about to end and nothing else happens in it. */
export function endNow(pid: number): void {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGKILL");
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < patience && isAlive(pid); waited += 5) Atomics.wait(clock, 0, 0, 5);
}

/** One that has ended is there until its parent takes notice, which Linux reports (`man 5 proc_pid_stat`). */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2));
  } catch (error) {
    return process.platform !== "linux" && (error as NodeJS.ErrnoException).syscall === "open";
  }
}
