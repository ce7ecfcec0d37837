import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/**
 * How git is called: in a repository of whoever it may be, whose settings start no program, and paths mean themselves, in whichever case: on
 * many a disk `.Cache` is `.cache`.
 */
const options = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false", "--icase-pathspecs", "--noglob-pathspecs"];

/**
 * Which of some paths git has, itself, something in it, or a link on the way to it: that came with a checkout, so anybody may have made it.
 * Null where there is none, or no git.
 */
export function trackedAmong(paths: readonly string[]): string | null {
  const places = paths.map((path) => ({ path, places: placesOf(path) }));
  const groups = Map.groupBy(
    places.flatMap(({ places }) => places),
    (place) => nearestFolder(dirname(place)),
  );
  const tracked = new Set([...groups].flatMap(([folder, places]) => trackedIn(folder, places)));
  return places.find(({ places }) => places.some((place) => tracked.has(place)))?.path ?? null;
}

/** The path itself and every link on the way to it, each where its folder really is; and what it leads to. */
function placesOf(path: string): string[] {
  const whole = resolve(path);
  const ways = [whole, ...aboveOf(whole).filter(isLink)].map((way) => join(real(dirname(way)), basename(way)));
  return [...new Set([...ways, real(whole)])];
}

function aboveOf(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...aboveOf(above)];
}

/** False where there is nothing. */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Where a path leads, also one of which only the beginning is there: links on the way are followed. */
function real(path: string): string {
  return existsSync(path) || dirname(path) === path ? realpathSync(path) : join(real(dirname(path)), basename(path));
}

function nearestFolder(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestFolder(dirname(path));
}

/** Mostly none: one call is enough to find that out for all. */
function trackedIn(folder: string, places: readonly string[]): readonly string[] {
  if (!has(folder, places)) return [];
  return places.filter((place) => has(folder, [place]));
}

function has(folder: string, places: readonly string[]): boolean {
  const args = [...options, "-C", folder, "ls-files", "-z", "--", ...places];
  const { status, stdout } = spawnSync("git", args, { stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1_000_000_000 });
  return status === 0 && stdout.length > 0;
}
