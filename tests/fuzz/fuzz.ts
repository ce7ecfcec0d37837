import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { longest } from "./longest.ts";
import type { Report } from "./worker.ts";

/** How long a run may say nothing before it is looked at, and how long it may take in all where that cannot be known. */
const [glance, patience] = [500, 120_000];

/** A run that went wrong. */
export interface Finding {
  readonly run: number;
  readonly faults: readonly string[];
}

export interface Summary {
  readonly built: number;
  readonly told: number;
  readonly slowest: { readonly run: number; readonly milliseconds: number };
  /** In how many runs each rule was reported as broken. */
  readonly codes: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** Runs with changes of a seed, in a process of its own; one that hangs is ended, and the next begins behind it. */
export async function fuzz(seed: number, runs: number, first = 0): Promise<Summary> {
  const frequencies = new Frequency();
  let next = first;
  while (next < first + runs) next = await part(seed, next, first + runs, frequencies);
  return frequencies.summary;
}

/** Runs until the process ends, and answers which run is next. */
function part(seed: number, from: number, to: number, frequencies: Frequency): Promise<number> {
  const worker = fork(join(import.meta.dirname, "worker.ts"), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  let next = from;
  let isBegun = false;
  const stop = watch(worker, () => frequencies.add(next, ["it did not end"]));
  worker.on("message", (report: Report) => {
    stop.begin();
    isBegun = true;
    if (report.kind === "begun") return;
    next = report.run + 1;
    frequencies.count(report);
  });
  worker.send({ seed, from, to });
  return new Promise((resolve, reject) => {
    worker.on("exit", (_code, signal) => {
      stop.end();
      if (!isBegun) return reject(new Error("The process that tries the changes does not even begin."));
      if (next >= to) return resolve(to);
      if (!signal) frequencies.add(next, ["the process ended"]);
      resolve(next + 1);
    });
  });
}

/** Ends a process whose run takes too much of the processor. */
function watch(worker: ChildProcess, hung: () => void): { begin: () => void; end: () => void } {
  let [begun, used] = [Date.now(), usedBy(worker)];
  const timer = setInterval(() => {
    const [waited, now] = [Date.now() - begun, usedBy(worker)];
    const isHung = used === null || now === null ? waited > patience : now - used > 5 * longest && waited > longest;
    // A process that starts needs a while before its first run.
    if (!isHung) return;
    hung();
    worker.kill("SIGKILL");
  }, glance);
  const begin = () => {
    [begun, used] = [Date.now(), usedBy(worker)];
  };
  return { begin, end: () => clearInterval(timer) };
}

/** The processor time that a process has used, in milliseconds; null where the system does not say. */
function usedBy({ pid }: ChildProcess): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

class Frequency {
  #built = 0;
  #told = 0;
  #slowest = { run: -1, milliseconds: 0 };
  readonly #codes = new Map<string, number>();
  readonly #findings: Finding[] = [];

  add(run: number, faults: readonly string[]): void {
    this.#findings.push({ run, faults });
  }

  count({ run, milliseconds, codes, faults }: Extract<Report, { kind: "ended" }>): void {
    const slow = milliseconds > longest ? [`it took ${Math.round(milliseconds)} ms`] : [];
    if (codes.length > 0) this.#told += 1;
    else this.#built += 1;
    for (const code of codes) this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
    if (milliseconds > this.#slowest.milliseconds) this.#slowest = { run, milliseconds };
    if (faults.length + slow.length > 0) this.add(run, [...faults, ...slow]);
  }

  get summary(): Summary {
    const codes = new Map([...this.#codes].sort(([, a], [, b]) => b - a));
    return { built: this.#built, told: this.#told, slowest: this.#slowest, codes, findings: this.#findings };
  }
}
