import { lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";

/** Files that are to be new stand there already; nothing was written. */
export class AlreadyThere extends Error {
  /** Paths below the content folder. */
  readonly files: readonly string[];

  constructor(files: readonly string[]) {
    super(`already there: ${files.join(", ")}`);
    this.files = files;
  }
}

/** A file would be written outside of the content folder, by way of a symbolic link; nothing was written. */
export class LeadsOut extends Error {}

/**
 * Writes files that are not there yet, all or none.
 * @param files The whole texts, by their paths below the content folder.
 * @throws AlreadyThere where one of them is there; LeadsOut where a folder is a link that leads elsewhere.
 */
export function writeNew(content: string, files: ReadonlyMap<string, string>): void {
  const there = [...files.keys()].filter((path) => isThere(join(content, path)));
  if (there.length > 0) throw new AlreadyThere(there);
  writeAll(content, files);
}

/** Replaces the texts of files that are there, all or none: each is written beside its place first, and only then moved into it. */
export function replace(content: string, files: ReadonlyMap<string, string>): void {
  writeAll(content, files);
}

function writeAll(content: string, files: ReadonlyMap<string, string>): void {
  const staged = new Map<string, string>();
  try {
    for (const [path, text] of files) staged.set(stage(content, path, text), join(content, path));
    for (const [beside, target] of staged) renameSync(beside, target);
  } finally {
    for (const beside of staged.keys()) rmSync(beside, { force: true });
  }
}

/** Writes a text beside its place, under a name that no archive reads. */
function stage(content: string, path: string, text: string): string {
  const folder = dirname(join(content, path));
  // A link that a stranger put into the content must not lead what we write out of it.
  if (!`${realOf(folder)}${sep}`.startsWith(realOf(content) + sep)) throw new LeadsOut(path);
  mkdirSync(folder, { recursive: true });
  const beside = join(folder, `.${basename(path)}.new`);
  rmSync(beside, { force: true });
  writeFileSync(beside, text, { flag: "wx" });
  return beside;
}

/** Where the part of a path that is there leads. */
function realOf(path: string): string {
  return isThere(path) ? realpathSync(path) : realOf(dirname(path));
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
