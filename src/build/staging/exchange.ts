import { spawnSync } from "node:child_process";
import { renameSync } from "node:fs";

/** The number of the system call `renameat2` on Linux, by processor. */
const renameat2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

/**
 * Exchanges two names by `renameat2` with RENAME_EXCHANGE (Linux 3.15, `man 2 rename`), which Node does not offer. Where the build was killed
 * meanwhile, the place belongs to the next one, and nothing is done.
 */
const perl = "exit(getppid() == $ARGV[3] && syscall($ARGV[0], -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)";

/**
 * Exchanges two folders in one step, so that there is no instant without either. `mv --exchange` does it (GNU coreutils 9.5), or Perl, which
 * every Debian has; elsewhere it takes three renames, and a machine that dies between them leaves what {@link Stage} puts right.
 * @param aside A name that is free, for the three renames.
 */
export function exchange(one: string, other: string, aside: string): void {
  if (process.platform === "linux" && exchangedByLinux(one, other)) return;
  renameSync(one, aside);
  renameSync(other, one);
  renameSync(aside, other);
}

function exchangedByLinux(one: string, other: string): boolean {
  const call = renameat2[process.arch];
  const byPerl = call !== undefined && isDone("perl", ["-e", perl, String(call), one, other, String(process.pid)]);
  return byPerl || isDone("mv", ["--exchange", "--no-target-directory", one, other]);
}

function isDone(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}
