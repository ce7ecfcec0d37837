import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { manifestOf } from "../../src/build/manifest.ts";
import { entriesOf } from "../../src/diff/read-manifest.ts";
import { root } from "./built-site.ts";
import type { Answer } from "./in-process.ts";

/** Where a build reads and writes. */
export interface Place {
  readonly content: string;
  readonly output: string;
  readonly cache: string;
}

/** The folders of a small archive, made up for a test, below a folder. */
export function placeIn(folder: string, { output = join(folder, "site"), cache = join(folder, "cache") } = {}): Place {
  const content = join(folder, "content");
  cpSync(join(root, "tests/fixtures/archives/smallest"), content, { recursive: true });
  return { content, output, cache };
}

/** Gives an archive another text. */
export function change({ content }: Place, text: string): void {
  const words = `---\nsummary: Made up for a test, ${text}.\nauthors: [ana]\n---\nThis editorial is made up for a test: ${text}.\n`;
  writeFileSync(join(content, "issues/2024-01/issue.md"), words);
}

/** How a build ended: with a status, or by a signal. */
export interface Ended extends Omit<Answer, "status"> {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}

const running = new Set<ChildProcess>();

/** Ends the builds that a test which fails has left: one that is still would keep the tests from ending. */
export function endAll(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** A build in a process of its own, which says each step as it ends where it is asked to. */
export class BuildProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly #place: Place;
  #stdout = "";
  #stderr = "";

  /** @param before A program, with its arguments, that runs the build, such as `strace`. */
  constructor(place: Place, before: readonly string[] = [], environment: NodeJS.ProcessEnv = {}) {
    const { content, output, cache } = place;
    const folders = ["--content", content, "--output", output, "--cache", cache];
    const [program = "", ...args] = [...before, process.execPath, join(root, "gaceta.mjs"), "build", ...folders, "--without", "mail"];
    const env = { ...process.env, CI: "", LC_ALL: "C", NODE_TEST_CONTEXT: undefined, [mark]: output, ...environment };
    this.child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    this.#place = place;
    running.add(this.child);
    this.child.once("close", () => running.delete(this.child));
    this.child.stdout?.on("data", (text) => (this.#stdout += text));
    this.child.stderr?.on("data", (text) => (this.#stderr += text));
    this.ended = once(this.child, "close").then(([status, signal]) => ({ status, signal, stdout: this.#stdout, stderr: this.#stderr }));
  }

  /** What it has said on its standard error so far. */
  get said(): string {
    return this.#stderr;
  }

  /** Waits until it has said something, or has ended. */
  async says(text: string | RegExp): Promise<void> {
    await this.#until(() => this.#stderr.search(text) !== -1);
  }

  /** Waits until it has the lock, or has ended. */
  async hasLock(): Promise<void> {
    const lock = `${this.#place.output}.lock`;
    await this.#until(() => signIn(lock).startsWith(`${this.child.pid} `));
  }

  async #until(isSo: () => boolean): Promise<void> {
    while (!isSo() && this.child.exitCode === null && this.child.signalCode === null) await pause(1);
  }
}

/** By this name in their environment, all processes of a build are known. */
const mark = "GACETA_TEST_OUTPUT";

/** Runs a build to its end. */
export async function builds(place: Place, ...more: readonly [(readonly string[])?, NodeJS.ProcessEnv?]): Promise<Ended> {
  return await new BuildProcess(place, ...more).ended;
}

/** Runs a build that must succeed. */
export async function succeeds(place: Place): Promise<void> {
  const { status, stderr } = await builds(place);
  assert.deepEqual([status, stderr], [0, ""]);
}

/** Waits until no process of a place's builds is left, where the system tells (Linux). */
export async function noneIsLeft({ output }: Place): Promise<void> {
  if (process.platform === "linux") while (processesWith(`${mark}=${output}`).length > 0) await pause(5);
}

function processesWith(variable: string): string[] {
  return readdirSync("/proc").filter((pid) => /^\d+$/.test(pid) && environmentOf(pid).includes(variable));
}

/** Empty for a process that has ended. */
function environmentOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
  } catch {
    return [];
  }
}

function signIn(lock: string): string {
  try {
    return readlinkSync(lock);
  } catch {
    return "";
  }
}

/** The manifest of the site that is seen, every file of which must be as it says. */
export function wholeSite({ output }: Place): string {
  const manifest = readFileSync(join(output, "manifest.json"), "utf8");
  assert.equal(manifestOf(entriesOf(output)), manifest);
  return manifest;
}

/** The manifest of what is built from the same content where nothing was built before. */
export async function coldManifest(place: Place): Promise<string> {
  const folder = join(dirname(place.content), "cold");
  const cold = { ...place, output: join(folder, "site"), cache: join(folder, "cache") };
  await succeeds(cold);
  const manifest = wholeSite(cold);
  rmSync(folder, { recursive: true });
  return manifest;
}

/** Holds nothing but the site, and what is of use to the next build, to be beside a content folder. */
export function assertNothingElse({ output }: Place): void {
  const left = [".lock", ".swap"].filter((ending) => existsSync(output + ending));
  assert.deepEqual(left, []);
}
