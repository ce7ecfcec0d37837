import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "../../problems/nearest.ts";
import type { Position, Problems } from "../../problems/problem.ts";
import { isHiddenIn, noteHidden } from "./hidden-characters.ts";
import { foreignImagePath, imagePath, isIgnored, recordPath, textPath } from "./layout.ts";
import { Source } from "./source.ts";
import { inEnglish } from "./spanish-names.ts";

/** What is in the content folder, in the order of the paths. */
export interface Files {
  /** YAML and Markdown files by their path below the folder. */
  readonly texts: ReadonlyMap<string, Source>;
  /** The record of published addresses; null where there is none. */
  readonly record: Source | null;
  /** Pictures, by their path and with their bytes; null where those are too many. */
  readonly images: ReadonlyMap<string, Uint8Array | null>;
  /** Paths that misnamed files should probably have. They are reported already, so what they would contain is not missed. */
  readonly misnamed: ReadonlySet<string>;
}

/** The largest files, in bytes: more is a mistake, and a danger to the build. A text of that size has some 40,000 words. */
export const largest = {
  text: { bytes: 250_000, limit: "250 kB" },
  picture: { bytes: 20_000_000, limit: "20 MB" },
  // A hundred thousand addresses: 600 issues in eight languages.
  record: { bytes: 10_000_000, limit: "10 MB" },
};

/**
 * Reads the content folder whole. Symbolic links are not followed, so nothing outside it can be read; nor is what is no file opened: to
 * read a pipe would never end.
 */
export function readFiles(folder: string, problems: Problems): Files {
  const texts = new Map<string, Source>();
  const images = new Map<string, Uint8Array | null>();
  const misnamed = new Set<string>();
  let record: Source | null = null;
  for (const { path, entry } of walk(folder, "")) {
    if (isHiddenIn(path)) problems.add("hidden-name", {}, whole(path));
    else if (entry.isSymbolicLink()) problems.add("symbolic-link", {}, whole(path));
    else if (!entry.isFile()) problems.add("not-a-file", {}, whole(path));
    else if (imagePath.test(path) || foreignImagePath.test(path)) images.set(path, readBytes(folder, path, "picture", problems));
    else if (textPath.test(path)) texts.set(path, readText(folder, path, "text", problems));
    else if (path === recordPath) record = readText(folder, path, "record", problems);
    else misnamed.add(noteUnknown(path, problems));
  }
  return { texts, record, images, misnamed };
}

/** @returns the path that was probably meant, or an empty one. */
function noteUnknown(path: string, problems: Problems): string {
  const nearest = suggestPath(path);
  problems.add("unknown-file", { nearest, isDocument: /\.(docx?|odt|rtf|pdf|html?|pages)$/i.test(path) }, whole(path));
  return nearest ?? "";
}

function* walk(folder: string, below: string): Generator<{ path: string; entry: Dirent }> {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below + entry.name;
    if (isIgnored(path)) continue;
    if (entry.isDirectory()) yield* walk(folder, `${path}/`);
    else yield { path, entry };
  }
}

/** A text; an empty one, with a problem noted, where the file holds none. */
function readText(folder: string, path: string, kind: "text" | "record", problems: Problems): Source {
  const bytes = readBytes(folder, path, kind, problems);
  const isText = bytes !== null && !bytes.includes(0) && isUtf8(bytes);
  if (bytes && !isText) problems.add("not-text", {}, whole(path));
  const source = new Source(path, isText ? bytes : null);
  noteHidden(source, problems);
  // In the record of addresses, the marks of a merge are reported as lines that are not addresses.
  return kind === "text" && noteConflicts(source, problems) ? new Source(path, null) : source;
}

/** The bytes of a file; null, with a problem noted, where they are too many. */
function readBytes(folder: string, path: string, kind: keyof typeof largest, problems: Problems): Uint8Array | null {
  const { bytes, limit } = largest[kind];
  if (statSync(join(folder, path)).size <= bytes) return readFileSync(join(folder, path));
  problems.add("too-large", { limit }, whole(path));
  return null;
}

/** The position that represents a file as a whole. */
export function whole(path: string): ReturnType<Source["at"]> {
  return new Source(path, new Uint8Array()).at(0);
}

/** A line that Git writes around the two sides of a conflict. The one between them, `=======`, is Markdown's, too. */
const marker = /^(<{7}|>{7})(?=[ \r]|$)[^\r\n]*/gm;

/**
 * Notes each conflict that a merge has left in a file, once.
 * @returns whether there is one: then nobody knows which side is meant.
 */
export function noteConflicts(source: Source, problems: Problems): boolean {
  let open: Position | null = null;
  const markers = [...source.text.matchAll(marker)];
  const note = (at: Position | null, ...also: Position[]): void => {
    if (at) problems.add("conflict-marker", {}, at, ...also);
  };
  for (const { 0: line, index } of markers) {
    const at = source.at(index, line.length);
    const isEnd = line.startsWith(">");
    if (isEnd && open) note(open, at);
    else note(isEnd ? at : open);
    open = isEnd ? null : at;
  }
  note(open);
  return markers.length > 0;
}

const lists = ["site.yaml", "regions.yaml", "topics.yaml", "partners.yaml", "authors.yaml", "synonyms.yaml"];

/** The path that a misnamed file was probably meant to have, in its own folder or beside it; null where that is not clear. */
export function suggestPath(path: string): string | null {
  const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/s.exec(path) ?? [];
  const picture = path.replace(/^(issues\/[^/]+|pages)\/(.*\/)?([^/]+)$/s, "$1/images/$3");
  if (picture !== path && imagePath.test(picture)) return picture;
  const stem = inEnglish(name.replace(/(\.(md|markdown|txt|ya?ml)){1,9}$/i, ""));
  const known = [...(folder === "" ? lists : []), `${folder}${stem}.md`, `${folder}${stem}.yaml`];
  return nearest(
    stem === name ? path : folder + stem + name.slice(name.lastIndexOf(".")),
    known.filter((suggestion) => suggestion !== path && textPath.test(suggestion)),
  );
}
