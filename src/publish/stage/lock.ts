import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** How often is looked whether a lock is free, in milliseconds. */
const patience = 100;

/**
 * A file that only one process has at a time. It holds the process's number and the moment at which it began, so that the lock of one that was
 * killed is known for what it is, also where its number belongs to another by now.
 */
export class Lock {
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
  }

  /**
   * Waits until the lock is free, and takes it.
   * @param onWait Is told, once, the number of the process that has it.
   * @throws the error of the system where the file cannot be written.
   */
  static async take(file: string, onWait: (holder: number) => void): Promise<Lock> {
    let hasTold = false;
    for (let holder = takeOrHolder(file); holder !== null; holder = takeOrHolder(file)) {
      if (!hasTold) onWait(holder);
      hasTold = true;
      await pause(patience);
    }
    return new Lock(file);
  }

  /** Clears away the lock of a process that has ended. */
  static clear(file: string): void {
    const sign = readSign(file);
    if (sign !== null && !isHeld(sign)) removeSign(file, sign);
  }

  release(): void {
    rmSync(this.#file, { force: true });
  }
}

/** Takes the lock; tells which process has it where that is another. */
function takeOrHolder(file: string): number | null {
  if (isTaken(file)) return null;
  const sign = readSign(file);
  if (sign !== null && isHeld(sign)) return Number.parseInt(sign, 10);
  if (sign !== null) removeSign(file, sign);
  return takeOrHolder(file);
}

/** Puts the sign of this process up, whole or not at all: false where there is one. */
function isTaken(file: string): boolean {
  const own = `${file}-${process.pid}`;
  try {
    writeFileSync(own, signOf(process.pid));
    link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Gives a file a second name; a copy where the file system knows no links. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Removes the sign of an ended process; where another has taken the lock meanwhile, it gets it back. */
function removeSign(file: string, sign: string): void {
  const aside = `${file}-ended-${process.pid}`;
  try {
    renameSync(file, aside);
    if (readSign(aside) !== sign) link(aside, file);
    unlinkSync(aside);
  } catch (error) {
    // Another may have cleared it away first.
    if (!["ENOENT", "EEXIST"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
}

function readSign(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** `4711 123456`: a process, and when it began where the system tells. */
function signOf(pid: number): string {
  return `${pid} ${beginOf(pid)}\n`;
}

/** Ticks since the machine was started, from Linux's /proc; empty elsewhere. */
function beginOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isHeld(sign: string): boolean {
  const pid = Number.parseInt(sign, 10);
  return pid > 0 && isAlive(pid) && (beginOf(pid) === "" || sign === signOf(pid));
}

/** Whether a process runs; signal 0 only asks. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
