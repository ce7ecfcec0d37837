import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { marker } from "../publish/stage/marker.ts";
import { placeOf, stageOf } from "../publish/stage/place.ts";
import { callWordsIn } from "./call/call-words.ts";
import type { Options } from "./call/options.ts";
import { WrongCall } from "./call/wrong-call.ts";

/** @throws WrongCall where there is no content folder. */
export function requireContent({ content, language }: Pick<Options, "content" | "language">): void {
  const isThere = existsSync(content) && statSync(content).isDirectory();
  if (!isThere) throw new WrongCall(callWordsIn(language).noContent(content));
}

/** @throws WrongCall where a build would write over what is no site of ours, or into the content, or keep its cache where it is lost. */
export function requireSafeFolders(options: Options): void {
  const { content, output, cache, language } = options;
  const words = callWordsIn(language);
  const site = real(placeOf(output));
  for (const folder of [site, stageOf(site)])
    if (!isSafeOutput(folder, real(content))) throw new WrongCall(words.unsafeOutput(folder === site ? output : folder));
  if ([real(content), site, stageOf(site)].some((folder) => isIn(real(cache), folder))) throw new WrongCall(words.unsafeCache(cache));
}

/** Whether a folder may be replaced by a site: it is new or empty, or is one, and neither holds nor is in the content. */
function isSafeOutput(folder: string, content: string): boolean {
  if ([content, ...[process.cwd(), import.meta.dirname].map(real)].some((path) => isIn(path, folder)) || isIn(folder, content))
    return false;
  if (!existsSync(folder)) return true;
  return statSync(folder).isDirectory() && (readdirSync(folder).length === 0 || existsSync(join(folder, marker)));
}

function isIn(inner: string, outer: string): boolean {
  return `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}

/** Where a path leads, also one of which only the beginning is there: links on the way are followed. */
function real(path: string): string {
  const whole = resolve(path);
  return existsSync(whole) ? realpathSync(whole) : join(real(dirname(whole)), basename(whole));
}

/** What is there of a path: itself, or the nearest folder above. */
export function nearestThere(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestThere(dirname(path));
}
