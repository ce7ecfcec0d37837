import { readdirSync, readFileSync } from "node:fs";

/** How often is looked, in milliseconds. */
const pace = 20;

/** Watches how much memory a process that this one has begun, or one of theirs, has used at most; Linux tells, others do not. */
export class ChildPeak {
  readonly #name: string;
  readonly #timer: NodeJS.Timeout;
  #megabytes: number | null = null;

  /** @param name What the names of those begin with that are watched: any, if it is empty. */
  constructor(name: string) {
    this.#name = name;
    this.#timer = setInterval(() => this.#look(), pace);
  }

  stop(): number | null {
    clearInterval(this.#timer);
    return this.#megabytes;
  }

  #look(): void {
    for (const status of begunBy("self").map((pid) => read(`/proc/${pid}/status`))) {
      const [, kibibytes] = /^VmHWM:\s*(\d+) kB/m.exec(status) ?? [];
      if (kibibytes && status.startsWith(`Name:\t${this.#name}`))
        this.#megabytes = Math.max(this.#megabytes ?? 0, Number(kibibytes) / 1024);
    }
  }
}

/** The numbers of the processes that any thread of a process has begun, and those of theirs. */
function begunBy(pid: string): string[] {
  const children = threadsOf(pid).flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`).split(" ").filter(Boolean));
  return children.flatMap((child) => [child, ...begunBy(child)]);
}

/** None where the process has ended: that may happen at any moment. */
function threadsOf(pid: string): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** The text of a file; empty where there is none. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
