import { readFileSync } from "node:fs";

/** How long a process is waited for that has been ended, in milliseconds: it may be at a call of the system, and nothing longer. */
const patience = 200;

/** Ends a child and waits until it does nothing more, while this process itself is about to end and nothing else happens in it. */
export function endNow(pid: number): void {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGKILL");
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < patience && isAlive(pid); waited += 5) Atomics.wait(clock, 0, 0, 5);
}

/** One that has ended is there until its parent takes notice, which Linux tells (`man 5 proc_pid_stat`). */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2));
  } catch (error) {
    return process.platform !== "linux" && (error as NodeJS.ErrnoException).syscall === "open";
  }
}
