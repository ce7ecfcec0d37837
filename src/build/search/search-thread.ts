import { once } from "node:events";
import { getCompileCacheDir } from "node:module";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { SystemError } from "../../cache/system-error.ts";
import type { IndexResult, IndexTask, Unkept } from "./index-task.ts";

/** A thread that makes the index of a language, and keeps it for the next build. */
export class SearchThread {
  /** What it has made. Fails where Pagefind refuses a document, and where the thread is ended before it is done. */
  readonly report: Promise<IndexResult>;
  readonly #worker: Worker;
  readonly #ended: Promise<unknown>;
  #hasReported = false;
  #refused: SystemError | null = null;

  /** Begins to work at once. */
  constructor(order: IndexTask) {
    this.#worker = new Worker(join(import.meta.dirname, "worker.ts"), { workerData: order, execArgv: [], env: environment() });
    this.#ended = once(this.#worker, "exit");
    this.report = this.#reportOf();
    // These promises may fail before anyone awaits them, or are never awaited: their rejections must not count as unhandled.
    for (const promise of [this.#ended, this.report]) promise.catch(() => {});
  }

  /** What the machine did not let be kept for the next build, once it has ended; null where all was. */
  get refused(): SystemError | null {
    return this.#refused;
  }

  /** Ends it; one that has reported is left to keep what it has made. */
  async end(): Promise<void> {
    if (this.#hasReported) await this.#ended.catch(() => {});
    else await this.#worker.terminate();
  }

  #reportOf(): Promise<IndexResult> {
    return new Promise((resolve, reject) => {
      this.#worker.on("message", (said: IndexResult | Unkept) => {
        if ("refused" in said) this.#refused = said.refused;
        else {
          this.#hasReported = true;
          resolve(said);
        }
      });
      this.#worker.once("error", reject);
      this.#worker.once("exit", (code) => reject(new Error(`The search index was not made: its thread ended with ${code}.`)));
    });
  }
}

/** What a thread sees of the environment: nothing that sets up Pagefind, and where Node keeps the code that it has compiled. */
function environment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !/^PAGEFIND_(?!BINARY_PATH$)/.test(name));
  const compiled = getCompileCacheDir();
  // Such code is read three times as fast; a thread gets it from its environment alone.
  return { ...Object.fromEntries(others), ...(compiled && { NODE_COMPILE_CACHE: dirname(compiled) }) };
}
