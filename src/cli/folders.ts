import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { asideOf, lockOf, marker, placeOf, stagingOf } from "../build/staging/place.ts";
import { secretFile } from "../cache/secret.ts";
import type { EditorsLanguage } from "../languages/messages-in.ts";
import { WrongCall } from "./command.ts";
import { commandMessages } from "./messages.ts";
import { isLink, trackedAmong } from "./tracked.ts";

/** Where the content is, and the language of the answers. */
export interface ContentOptions {
  readonly content: string;
  readonly language: EditorsLanguage;
}

/** The folders of a build. */
interface FolderOptions extends ContentOptions {
  readonly output: string;
  readonly cache: string;
}

/** @throws WrongCall where there is no content folder. */
export function requireContent({ content, language }: ContentOptions): void {
  const isThere = existsSync(content) && statSync(content).isDirectory();
  if (!isThere) throw new WrongCall(commandMessages("call", language).noContent({ folder: content }));
}

/** @throws WrongCall where a build would write over what is no site of ours, or into the content, or keep its cache where it is lost. */
export function requireSafeFolders(options: FolderOptions): void {
  const { content, output, cache, language } = options;
  const words = commandMessages("call", language);
  const site = real(placeOf(output));
  for (const folder of [site, stagingOf(site)])
    if (!isSafeOutput(folder, real(content))) throw new WrongCall(words.unsafeOutput({ folder: folder === site ? output : folder }));
  if ([real(content), site, stagingOf(site)].some((folder) => isIn(real(cache), folder)))
    throw new WrongCall(words.unsafeCache({ folder: cache }));
  requireOwnFolders(options, site);
}

/** @throws WrongCall where what builds read back from one another is a link or in git: then anybody may have put it there. */
function requireOwnFolders({ cache, output, language }: FolderOptions, site: string): void {
  const words = commandMessages("call", language);
  const linked = [cache, ...linksIn(cache), stagingOf(site), asideOf(site)].find(isLink);
  if (linked !== undefined) throw new WrongCall(words.linked({ path: shown(linked) }));
  if (existsSync(cache) && !statSync(cache).isDirectory()) throw new WrongCall(words.refused.notFolder({ code: "ENOTDIR", path: cache }));
  const outputs = isLink(resolve(output)) ? [output] : [];
  const tracked = trackedAmong([cache, stagingOf(site), asideOf(site), lockOf(site), dirname(secretFile()), ...outputs]);
  if (tracked !== null) throw new WrongCall(words.tracked({ path: shown(tracked) }));
}

/** As a person calls it: below the folder that they are in, or whole. */
function shown(path: string): string {
  const below = relative(process.cwd(), resolve(path));
  return below.startsWith("..") || isAbsolute(below) ? resolve(path) : below;
}

/** What is in a folder as a link. */
function linksIn(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => join(folder, name));
}

/** Whether a folder may be replaced by a site: it is new or empty, or is one, and neither holds nor is in the content. */
function isSafeOutput(folder: string, content: string): boolean {
  if ([content, ...[process.cwd(), import.meta.dirname].map(real)].some((path) => isIn(path, folder)) || isIn(folder, content))
    return false;
  if (!existsSync(folder)) return true;
  return statSync(folder).isDirectory() && (readdirSync(folder).length === 0 || isFile(join(folder, marker)));
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
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
