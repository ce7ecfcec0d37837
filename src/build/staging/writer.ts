// A thread of its own: it hashes and writes what the main thread makes, and leaves alone what is the same as before.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { entryOf, type ManifestEntry, manifestName } from "../manifest.ts";
import { type Beginning, type Copied, Progress, type Request, type SystemFailure, type WriterReply } from "./messages.ts";
import { mark, SealedManifests } from "./sealed-manifest.ts";
import { Tree } from "./tree.ts";

/** Makes the next site out of what is there and what is new. */
class Writer {
  readonly #live: Tree;
  readonly #staging: Tree;
  readonly #manifests: SealedManifests;
  /** What the next site holds. */
  readonly #made = new Map<string, ManifestEntry>();

  constructor({ live, staging, cache }: Beginning) {
    this.#manifests = new SealedManifests(cache);
    const isNew = !existsSync(staging);
    mkdirSync(staging, { recursive: true });
    mark(staging);
    this.#live = Tree.read(live, this.#manifests);
    this.#staging = Tree.read(staging, this.#manifests);
    // From here on the manifest would be a lie; without it the next build looks at every file.
    rmSync(join(staging, manifestName), { force: true });
    // A build takes some seconds to read the content: meanwhile everything is laid out as it was.
    if (isNew) for (const entry of this.#live.entries.values()) if (entry.sha256) this.#staging.take(entry, this.#live);
  }

  /** The files that are there; those of the site that is seen are the newer ones. */
  get hashes(): ReadonlyMap<string, string> {
    const entries = [...this.#staging.entries.values(), ...this.#live.entries.values()];
    return new Map(entries.map(({ path, sha256 }) => [path, sha256]));
  }

  write(path: string, bytes: Uint8Array): void {
    const entry = entryOf(path, bytes);
    this.#made.set(path, entry);
    if (this.#staging.entries.get(path)?.sha256 === entry.sha256) return;
    const old = this.#live.entries.get(path);
    if (old?.sha256 === entry.sha256) this.#staging.take(entry, this.#live);
    else this.#staging.write(entry, bytes);
  }

  /** Leaves a file as it is in the site that is seen, or else in what is left of the one before. */
  keep(path: string): void {
    const entry = this.#live.entries.get(path) ?? this.#staging.entries.get(path);
    if (!entry) throw new Error(`There is no ${path} that could be kept.`);
    this.#made.set(path, entry);
    if (this.#staging.entries.get(path)?.sha256 !== entry.sha256) this.#staging.take(entry, this.#live);
  }

  /** Notes what another program has written into the stage. */
  note(entry: ManifestEntry): void {
    this.#made.set(entry.path, entry);
    this.#staging.note(entry);
  }

  /** Puts a file of the next site at another path, too; one that was never written is missed at both. */
  copy({ from, to }: Copied): void {
    if (this.#made.has(from)) this.write(to, readFileSync(join(this.#staging.folder, from)));
  }

  finish(): ManifestEntry[] {
    this.#staging.keepOnly(this.#made);
    this.#manifests.write(this.#staging.folder, this.#made.values());
    return [...this.#made.values()];
  }
}

const beginning: Beginning = workerData;
const progress = new Int32Array(beginning.progress);
const encoder = new TextEncoder();
/** Where texts are encoded, one after the other: bytes of their own would take hundreds of megabytes before they are collected. */
let scratch = new Uint8Array(0);
let writer: Writer | null = null;

/** The bytes of a text, until the next is encoded. */
function encoded(text: string): Uint8Array {
  // A UTF-16 code unit takes three bytes at most (Encoding Standard, encodeInto).
  if (scratch.length < 3 * text.length) scratch = new Uint8Array(3 * text.length);
  return scratch.subarray(0, encoder.encodeInto(text, scratch).written);
}

function say(reply: WriterReply): void {
  parentPort?.postMessage(reply);
}

/** After a failure, or once it shall stop, nothing more is done, but whoever waits for progress goes on. */
function attempt(deed: () => void): void {
  Atomics.store(progress, Progress.busy, 1);
  try {
    if (Atomics.load(progress, Progress.failed) === 0) deed();
  } catch (error) {
    const { code, syscall, path, message } = error as Error & SystemFailure;
    Atomics.store(progress, Progress.failed, 1);
    say({ say: "failed", message, error: { ...(code && { code }), ...(syscall && { syscall }), ...(path && { path }) } });
  } finally {
    Atomics.store(progress, Progress.busy, 0);
    Atomics.notify(progress, Progress.busy);
  }
}

function serve(request: Request, writer: Writer): void {
  if (request.ask === "keep") for (const path of request.paths) writer.keep(path);
  if (request.ask === "note") for (const entry of request.entries) writer.note(entry);
  if (request.ask === "copy") for (const file of request.files) writer.copy(file);
  if (request.ask === "finish") say({ say: "finished", entries: writer.finish() });
  if (request.ask !== "write") return;
  for (const { path, content } of request.files) writer.write(path, typeof content === "string" ? encoded(content) : content);
}

parentPort?.on("message", (request: Request) => {
  attempt(() => writer && serve(request, writer));
  if (request.ask !== "write") return;
  const size = request.files.reduce((sum, { content }) => sum + content.length, 0);
  Atomics.add(progress, Progress.dealtWith, size);
  Atomics.notify(progress, Progress.dealtWith);
});

attempt(() => {
  writer = new Writer(beginning);
  say({ say: "known", hashes: writer.hashes });
});
