import { type FSWatcher, readdirSync, watch } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { nearestThere } from "../folders.ts";

/** How long everything has to be still, in milliseconds: programs save in several steps. */
const stillness = 60;

/**
 * Calls back with the paths that have changed at some places and below them, once they are still.
 * Each folder has a watcher of its own, and all are set anew before each call: a folder may be new, or gone, or another of the same name. What
 * happens meanwhile is seen by whoever reads the folders afterwards.
 * @param roots Whole paths of folders or files, there or not.
 * @returns what ends it.
 */
export function watchFolders(roots: readonly string[], changed: (paths: readonly string[]) => void): () => void {
  let watchers: FSWatcher[] = [];
  const paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const notice = (path: string) => {
    if (isPassing(path) || !roots.some((root) => isAtOrBelow(path, root))) return;
    paths.add(path);
    clearTimeout(timer);
    timer = setTimeout(settle, stillness);
  };
  const rest = () => {
    for (const watcher of watchers) watcher.close();
    clearTimeout(timer);
  };
  const look = () => {
    rest();
    watchers = foldersOf(roots).flatMap((folder) => watcherOf(folder, notice) ?? []);
  };
  const settle = () => {
    look();
    changed([...paths].sort());
    paths.clear();
  };
  look();
  return rest;
}

/** The folders to be watched: those below the roots, and that in which each root is or would be. */
function foldersOf(roots: readonly string[]): string[] {
  return [...new Set(roots.flatMap((root) => [nearestThere(dirname(root)), ...foldersIn(root)]))];
}

/** A folder and all below it; none where it is no folder, or is being removed. */
function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [folder, ...entries.flatMap(({ name }) => foldersIn(join(folder, name)))];
  } catch {
    return [];
  }
}

/** Null where the folder has gone in the meantime. */
function watcherOf(folder: string, notice: (path: string) => void): FSWatcher | null {
  try {
    return watch(folder, (_kind, name) => notice(name === null ? folder : join(folder, name))).on("error", () => notice(folder));
  } catch {
    return null;
  }
}

/** What programs put down for a moment beside the file that they save. */
function isPassing(path: string): boolean {
  const name = basename(path);
  return (name.startsWith(".") && name !== ".eleventy.ts") || name.endsWith("~");
}

/** Whether a path is a root or is below it; a folder above that comes or goes takes the root with it. */
function isAtOrBelow(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}${sep}`) || root.startsWith(`${path}${sep}`);
}
