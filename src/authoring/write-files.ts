import { lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { isIgnored } from "../content/files/layout.ts";
import type { Month } from "../domain/month.ts";

/** Files that are to be new are there already; nothing was written. */
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
 * @param files The whole texts, or a picture's bytes, by their paths below the content folder.
 * @throws AlreadyThere where one of them is there; LeadsOut where a folder is a link that leads elsewhere.
 */
export function writeNew(content: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const there = [...files.keys()].filter((path) => isThere(join(content, path)));
  if (there.length > 0) throw new AlreadyThere(there);
  writeAll(content, files);
}

/** Replaces the texts of files that are there, all or none: each is written beside its place first, and only then moved into it. */
export function replace(content: string, files: ReadonlyMap<string, string>): void {
  writeAll(content, files);
}

function writeAll(content: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const staged = new Map<string, string>();
  const made: string[] = [];
  try {
    for (const [path, text] of files) {
      const target = join(content, path);
      made.push(...makeFolder(content, path));
      const beside = join(dirname(target), `.${basename(path)}.new`);
      staged.set(beside, target);
      writeAnew(beside, text);
    }
    for (const [beside, target] of staged) renameSync(beside, target);
  } finally {
    for (const beside of staged.keys()) rmSync(beside, { force: true });
    for (const folder of made.reverse()) removeIfEmpty(folder);
  }
}

/** Writes a text under a name that no archive reads, and that a run which was cut short may have left. */
function writeAnew(beside: string, text: string | Uint8Array): void {
  rmSync(beside, { force: true });
  writeFileSync(beside, text, { flag: "wx" });
}

/** Makes sure of a file's folder. @returns those that had to be made. */
function makeFolder(content: string, path: string): string[] {
  const folder = dirname(join(content, path));
  // A link that a stranger put into the content must not lead what we write out of it.
  if (!`${realOf(folder)}${sep}`.startsWith(realOf(content) + sep)) throw new LeadsOut(path);
  const missing = missingIn(folder);
  mkdirSync(folder, { recursive: true });
  return missing;
}

/** The folders of a path that are not there yet, the outermost first. */
function missingIn(folder: string): string[] {
  return isThere(folder) ? [] : [...missingIn(dirname(folder)), folder];
}

function removeIfEmpty(folder: string): void {
  if (isThere(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Where the part of a path that is there leads. */
function realOf(path: string): string {
  return isThere(path) ? realpathSync(path) : realOf(dirname(path));
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The files that a month has already, as paths below the content folder; also where its folder is none. */
export function filesThere(content: string, { id }: Month): string[] {
  const folder = `issues/${id}`;
  const stat = lstatSync(join(content, folder), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [folder];
  const entries = readdirSync(join(content, folder), { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return entries
    .map(({ name }) => `${folder}/${name}`)
    .filter((path) => !isIgnored(path))
    .sort();
}
