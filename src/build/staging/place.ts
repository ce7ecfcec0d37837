import { existsSync, lstatSync, readlinkSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Where an output folder really is, also where a link leads to a folder that is still to be made: only beside it can the next site be made. */
export function placeOf(output: string): string {
  const place = resolve(output);
  if (existsSync(place)) return realpathSync(place);
  const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? resolve(dirname(place), readlinkSync(place)) : place;
}

/** The folder in which the next site is made, beside the one that is seen. */
export function stagingOf(place: string): string {
  return `${place}.stage`;
}

/** The lock of a site, which one build has at a time. */
export function lockOf(place: string): string {
  return `${place}.lock`;
}

/** Where a site is for an instant where the system exchanges no two folders in one step. */
export function asideOf(place: string): string {
  return `${place}.swap`;
}

/** The file by which a folder is known as a site of ours, which the next build may replace. */
export const marker = ".gaceta";

/** What is in it. */
export const markerText = "Made by Gaceta; the next build replaces this folder.\n";
