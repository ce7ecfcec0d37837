import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** The length of a secret in bytes: that of SHA-256 (RFC 2104, section 3). */
const length = 32;

/** The file with this user's secret on this machine: outside every project, so that no checkout and no archive can bring one along. */
export function secretFile(): string {
  return join(homedir(), ".cache/gaceta/secret");
}

/**
 * The secret of this user on this machine, which is made where there is none yet. It may be deleted at any time: what was kept is made again then.
 * @throws the error of the system where there is none and none can be kept.
 */
export function machineSecret(): Buffer {
  const file = secretFile();
  return read(file) ?? make(file);
}

/** Null where there is none that is whole. */
function read(file: string): Buffer | null {
  try {
    const secret = readFileSync(file);
    return secret.length === length ? secret : null;
  } catch {
    return null;
  }
}

/** Of two that are made at once the later one remains. */
function make(file: string): Buffer {
  const half = `${file}-${process.pid}`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(half, randomBytes(length), { flag: "wx", mode: 0o600 });
    renameSync(half, file);
  } finally {
    rmSync(half, { force: true });
  }
  return readFileSync(file);
}
