import { readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";

/** How often is looked whether a lock is free, in milliseconds. */
const patience = 100;

/** Who has a lock. */
export interface Holder {
  /** The number of its process. */
  readonly process: number;
  /** The name of its machine; null where that is this one. */
  readonly machine: string | null;
  /** The path of the lock. Where nobody has it any more, whoever waits goes on once it is deleted. */
  readonly lock: string;
}

/**
 * A file that only one process has at a time: a symbolic link, which is there at once and whole, to no place but with a sign in place of one. The
 * sign names the process, the moment at which it began and its machine, so that the lock of a process that was killed is known for what it is,
 * also where its number belongs to another by now. Of processes on other machines nothing can be known: they are waited for.
 */
export class Lock {
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
    // A process may end in the middle of a build, as with Ctrl+C.
    process.once("exit", this.release);
  }

  /**
   * Waits until the lock is free, and takes it.
   * @param onWait Called once, with who has it.
   * @throws the error of the system where the file cannot be written.
   */
  static async take(file: string, onWait: (holder: Holder) => void): Promise<Lock> {
    let hasNotified = false;
    for (let holder = takeOrHolder(file); holder !== null; holder = takeOrHolder(file)) {
      if (!hasNotified) onWait(holder);
      hasNotified = true;
      await pause(patience);
    }
    return new Lock(file);
  }

  /** Clears away the lock of a process that has ended; says whether the lock is free. */
  static clear(file: string): boolean {
    const sign = readSign(file);
    if (sign !== null && holderIn(sign, file) === null) removeSign(file, sign);
    return readSign(file) === null;
  }

  /** Makes way for others; what somebody has put in the lock's place stays. */
  readonly release = (): void => {
    process.off("exit", this.release);
    if (readSign(this.#file) === signOf(process.pid)) rmSync(this.#file, { force: true });
  };
}

/** Takes the lock; returns who has it where that is another. */
function takeOrHolder(file: string): Holder | null {
  for (;;) {
    if (isPut(file, signOf(process.pid))) return null;
    const sign = readSign(file);
    const holder = sign === null ? null : holderIn(sign, file);
    if (holder !== null) return holder;
    if (sign !== null) removeSign(file, sign);
  }
}

/** Puts a sign up; false where there is one. */
function isPut(file: string, sign: string): boolean {
  try {
    put(file, sign);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** As a file where the file system knows no links, such as that of many a memory stick. */
function put(file: string, sign: string): void {
  try {
    symlinkSync(sign, file);
  } catch (error) {
    // What the system names first is what the link says, which is no path.
    if (!["EPERM", "ENOSYS", "ENOTSUP"].includes(codeOf(error))) throw Object.assign(error as Error, { path: file });
    writeFileSync(file, sign, { flag: "wx" });
  }
}

/** Removes the sign of an ended process; where another has taken the lock meanwhile, it gets it back. */
function removeSign(file: string, sign: string): void {
  const aside = `${file}-ended-${process.pid}`;
  try {
    renameSync(file, aside);
    const found = readSign(aside);
    if (found !== null && found !== sign) isPut(file, found);
    unlinkSync(aside);
  } catch (error) {
    // Another may have cleared it away first.
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** Null where there is none. */
function readSign(file: string): string | null {
  try {
    return readlinkSync(file);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    if (codeOf(error) !== "EINVAL") throw error;
    return readFileSync(file, "utf8");
  }
}

/** `4711 123456 desk`: a process of this machine, when it began where the system says so, and the machine. */
function signOf(pid: number): string {
  return [pid, beginOf(pid) ?? "", hostname()].join(" ");
}

/** Who has put a sign up; null where that process has ended. */
function holderIn(sign: string, lock: string): Holder | null {
  const [pid = "", begin = "", machine = ""] = sign.split(" ");
  const number = Number.parseInt(pid, 10);
  if (!(number > 0)) return null;
  if (machine !== hostname()) return { process: number, machine, lock };
  const began = beginOf(number);
  return began === null || began !== begin ? null : { process: number, machine: null, lock };
}

/**
 * When a process began, in ticks since the machine was started, from Linux's /proc (`man 5 proc_pid_stat`); empty where the system does not say so.
 * Null for one that has ended, also where its parent has not taken notice yet.
 */
function beginOf(pid: number): string | null {
  const stat = statOf(pid);
  if (stat === null) return isAlive(pid) ? "" : null;
  const [state = "", ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return "ZX".includes(state) ? null : (rest[18] ?? "");
}

function statOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return null;
  }
}

/** Whether a process runs; signal 0 only asks. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code);
}
