import { readFileSync } from "node:fs";

/** Watches how much memory the children of this process with a name (any, if it is empty) have used at most; Linux tells, others do not. */
export class ChildPeak {
  readonly #name: string;
  readonly #timer: NodeJS.Timeout;
  #megabytes: number | null = null;

  constructor(name: string) {
    this.#name = name;
    this.#timer = setInterval(() => this.#look(), 5);
  }

  stop(): number | null {
    clearInterval(this.#timer);
    return this.#megabytes;
  }

  #look(): void {
    const pids = read(`/proc/self/task/${process.pid}/children`).split(" ");
    for (const status of pids.filter(Boolean).map((pid) => read(`/proc/${pid}/status`))) {
      const [, kibibytes] = /^VmHWM:\s*(\d+) kB/m.exec(status) ?? [];
      if (kibibytes && status.startsWith(`Name:\t${this.#name}`))
        this.#megabytes = Math.max(this.#megabytes ?? 0, Number(kibibytes) / 1024);
    }
  }
}

/** The text of a file; empty where there is none: a process may end at any moment. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
