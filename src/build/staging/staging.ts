import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ManifestEntry } from "../manifest.ts";
import { exchange } from "./exchange.ts";

import { type Holder, Lock } from "./lock.ts";
import { type Beginning, type Copied, Progress, type Request, type WriterReply, type Written } from "./messages.ts";
import { asideOf, lockOf, marker, placeOf, stagingOf } from "./place.ts";

/**
 * How much is sent to the writer at once, and how much may wait there, in characters or bytes. Larger parcels are no faster, and what they were
 * packed in stays with the process.
 */
const batch = 50_000;
const mostWaiting = 8_000_000;

export interface StageOptions {
  readonly cache?: string | null;
  readonly waits?: ((holder: Holder) => void) | undefined;
}

/**
 * The place beside the output folder where the next site is made, `_site.stage`, so that a build that fails leaves the old one untouched. When
 * the two are exchanged the site before is there, and what is the same in the next but one stays as it is. A thread of its own writes, since
 * the one that makes the pages is busy.
 */
export class Staging {
  readonly #output: string;
  readonly #lock: Lock;
  readonly #writer: Worker;
  readonly #progress = new Int32Array(new SharedArrayBuffer(12));
  readonly #isFirst: boolean;
  #waiting: Written[] = [];
  #size = 0;
  #sent = 0;
  #isSwapped = false;
  #answers: { readonly known: Promise<ReadonlyMap<string, string>>; readonly finished: Promise<readonly ManifestEntry[]> };
  /** Where the next site is written. */
  readonly folder: string;

  private constructor(output: string, cache: string | null, lock: Lock) {
    this.#output = output;
    this.#lock = lock;
    this.folder = stagingOf(output);
    putRight(output);
    this.#isFirst = !existsSync(output);
    const workerData: Beginning = { live: output, staging: this.folder, cache, progress: this.#progress.buffer as SharedArrayBuffer };
    this.#writer = new Worker(join(import.meta.dirname, "writer.ts"), { workerData, resourceLimits: { maxYoungGenerationSizeMb: 12 } });
    this.#answers = answersOf(this.#writer);
    // A process may end in the middle of a build, as with Ctrl+C: before the lock is released, which was there first.
    process.prependOnceListener("exit", this.#leave);
  }

  /**
   * Opens the stage of an output folder, and waits for another build that has it.
   * @param cache The folder of the cache, where the manifest is recorded; without it the next build reads every file again.
   * @param waits Is called once with the holder of the lock, where there is one.
   */
  static async open(output: string, { cache = null, waits = () => {} }: StageOptions = {}): Promise<Staging> {
    const place = placeOf(output);
    mkdirSync(dirname(place), { recursive: true });
    return new Staging(place, cache, await Lock.take(lockOf(place), waits));
  }

  /** Clears away what a build left that was killed; what it has made so far of another than the first site is of use to the next. */
  static clearUp(output: string): void {
    const place = placeOf(output);
    if (!Lock.clear(lockOf(place))) return;
    putRight(place);
    if (!existsSync(place)) rmSync(stagingOf(place), { recursive: true, force: true });
  }

  /** The files that are ready, with their SHA-256: none of these need be made again. */
  get known(): Promise<ReadonlyMap<string, string>> {
    return this.#answers.known;
  }

  /** Puts a file at a path below the site, soon. It waits where too much is waiting already. */
  write(path: string, content: string | Uint8Array): void {
    this.#waiting.push({ path, content });
    this.#size += content.length;
    if (this.#size >= batch) this.#send();
  }

  /** Leaves files as they are known. */
  keep(paths: readonly string[]): void {
    this.#ask({ ask: "keep", paths });
  }

  /** Notes files that another program has written into the folder: new files, never into old ones. */
  note(entries: readonly ManifestEntry[]): void {
    this.#ask({ ask: "note", entries });
  }

  /** Puts files that were written, kept or noted at other paths, too. */
  copy(files: readonly Copied[]): void {
    this.#send();
    this.#ask({ ask: "copy", files });
  }

  /**
   * Waits until everything is written, and takes away what belongs to no page any more.
   * @returns every file of the next site.
   * @throws the error of the system where something could not be written.
   */
  async finish(): Promise<readonly ManifestEntry[]> {
    this.#send();
    this.#ask({ ask: "finish" });
    return await this.#answers.finished;
  }

  /** Puts the next site in the place of the old one, which takes its place here. */
  swap(): void {
    if (existsSync(this.#output)) exchange(this.folder, this.#output, asideOf(this.#output));
    else renameSync(this.folder, this.#output);
    this.#isSwapped = true;
  }

  /** Ends what still works, and makes way for other builds. */
  async close(): Promise<void> {
    process.off("exit", this.#leave);
    await this.#writer.terminate();
    try {
      if (!this.#isSwapped) this.#giveUp();
    } finally {
      this.#lock.release();
    }
  }

  /** Leaves nothing of a first site where the process ends: the writer, which still works, may finish what it is at, and does no more. */
  readonly #leave = (): void => {
    if (this.#isSwapped || !this.#isFirst) return;
    Atomics.store(this.#progress, Progress.failed, 1);
    while (Atomics.load(this.#progress, Progress.busy) === 1) Atomics.wait(this.#progress, Progress.busy, 1, 1000);
    rmSync(this.folder, { recursive: true, force: true });
  };

  /**
   * Leaves nothing of a first site that could not be made; nor of any that could not be written to its end, since that may be for want of room.
   * Where nothing was written, as with problems in the content, what is laid out is of use to the next build.
   */
  #giveUp(): void {
    putRight(this.#output);
    const isUntouched = this.#waiting.length === 0 && this.#sent === 0 && Atomics.load(this.#progress, Progress.failed) === 0;
    if (this.#isFirst || !isUntouched) rmSync(this.folder, { recursive: true, force: true });
  }

  #send(): void {
    if (this.#waiting.length === 0) return;
    this.#ask({ ask: "write", files: this.#waiting });
    this.#sent = (this.#sent + this.#size) | 0;
    [this.#waiting, this.#size] = [[], 0];
    this.#holdBack();
  }

  /** Lets the writer catch up: what waits for it takes memory. Whoever renders pages lets nothing else happen, so a promise would be of no use. */
  #holdBack(): void {
    for (let dealtWith = this.#dealtWith; ((this.#sent - dealtWith) | 0) > mostWaiting; dealtWith = this.#dealtWith)
      Atomics.wait(this.#progress, Progress.dealtWith, dealtWith, 1000);
  }

  get #dealtWith(): number {
    return Atomics.load(this.#progress, Progress.dealtWith);
  }

  #ask(request: Request): void {
    this.#writer.postMessage(request);
  }
}

/** What the writer says to the two things that it is asked for; where it fails, so do they. */
function answersOf(writer: Worker) {
  const known = Promise.withResolvers<ReadonlyMap<string, string>>();
  const finished = Promise.withResolvers<readonly ManifestEntry[]>();
  const fail = (error: Error) => {
    for (const { reject } of [known, finished]) reject(error);
  };
  writer.on("message", (reply: WriterReply) => {
    if (reply.say === "known") known.resolve(reply.hashes);
    if (reply.say === "finished") finished.resolve(reply.entries);
    if (reply.say === "failed") fail(Object.assign(new Error(reply.message), reply.error));
  });
  writer.on("error", fail);
  // The promise may fail before anyone awaits it, or is never awaited: its rejection must not count as unhandled.
  for (const { promise } of [known, finished]) promise.catch(() => {});
  return { known: known.promise, finished: finished.promise };
}

/** Brings a site back where an exchange that takes several steps was ended in the middle. */
function putRight(output: string): void {
  const aside = asideOf(output);
  if (!existsSync(join(aside, marker))) return;
  if (!existsSync(output)) renameSync(aside, output);
  else if (!existsSync(stagingOf(output))) renameSync(aside, stagingOf(output));
}
