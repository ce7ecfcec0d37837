import { readFileSync } from "node:fs";

/** Watches how much memory each of the processes below this one with a name (any, if it is empty) has used at most; Linux tells, others do not. */
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
    for (const status of childrenOf(process.pid).map((pid) => read(`/proc/${pid}/status`))) {
      const [, kibibytes] = /^VmHWM:\s*(\d+) kB/m.exec(status) ?? [];
      if (kibibytes && status.startsWith(`Name:\t${this.#name}`))
        this.#megabytes = Math.max(this.#megabytes ?? 0, Number(kibibytes) / 1024);
    }
  }
}

/** The processes that a process started, and those that they started: a package's command may be a program that another one starts. */
function childrenOf(pid: number | string): string[] {
  const own = read(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean);
  return own.flatMap((child) => [child, ...childrenOf(child)]);
}

/** The text of a file; empty where there is none: a process may end at any moment. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
