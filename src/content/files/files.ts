import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problems } from "../../problems/problem.ts";
import { noteConflicts } from "./conflict-markers.ts";
import { isHiddenIn, noteHidden } from "./hidden-characters.ts";
import { foreignImagePath, imagePath, isIgnored, recordPath, textPath } from "./layout.ts";
import { Source } from "./source.ts";
import { suggestPath } from "./suggest-path.ts";

/** What is in the content folder, in the order of the paths. */
export interface Files {
  /** YAML and Markdown files by their path below the folder. */
  readonly texts: ReadonlyMap<string, Source>;
  /** The record of published addresses; null where there is none. */
  readonly record: Source | null;
  /** Pictures, by their path and with their bytes; null where those are too many. */
  readonly images: ReadonlyMap<string, Uint8Array | null>;
  /** Paths that misnamed files were probably meant to have, which has been told: what they would hold is not missed. */
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
  // In the record of addresses, what a merge leaves behind is no address, and told as that.
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
