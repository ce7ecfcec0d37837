import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "../problems/nearest.ts";
import type { Problems } from "../problems/problem.ts";
import { imagePath, isIgnored, textPath } from "./layout.ts";
import { Source } from "./source.ts";

/** What stands in the content folder, in the order of the paths. */
export interface Files {
  /** YAML and Markdown files by their path below the folder. */
  readonly texts: ReadonlyMap<string, Source>;
  /** Pictures, by their path and with their bytes. */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** The largest text: more is a mistake, and a danger to the build. */
const largestText = 1_000_000;

/** Reads the content folder whole. Symbolic links are not followed, so nothing outside it can be read. */
export function readFiles(folder: string, problems: Problems): Files {
  const texts = new Map<string, Source>();
  const images = new Map<string, Uint8Array>();
  for (const { path, entry } of walk(folder, "")) {
    if (entry.isSymbolicLink()) problems.add("symbolic-link", {}, whole(path));
    else if (imagePath.test(path)) images.set(path, readFileSync(join(folder, path)));
    else if (textPath.test(path)) texts.set(path, new Source(path, readText(folder, path, problems)));
    else problems.add("unknown-file", { nearest: nearest(path, expected(path)) }, whole(path));
  }
  return { texts, images };
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

/** The bytes of a text; none, with a problem noted, where the file is none. */
function readText(folder: string, path: string, problems: Problems): Uint8Array {
  const bytes = readFileSync(join(folder, path));
  if (bytes.length > largestText) problems.add("too-large", { limit: "1 MB" }, whole(path));
  else if (bytes.includes(0) || !isUtf8(bytes)) problems.add("not-text", {}, whole(path));
  else return bytes;
  return new Uint8Array();
}

/** The position that stands for a file as a whole. */
export function whole(path: string): ReturnType<Source["at"]> {
  return new Source(path, new Uint8Array()).at(0);
}

/** The names that a misnamed file may have been meant to have, in its own folder. */
function expected(path: string): string[] {
  const lists = ["site.yaml", "regions.yaml", "topics.yaml", "partners.yaml", "authors.yaml", "synonyms.yaml"];
  const stem = path.slice(0, path.lastIndexOf("."));
  return [...(path.includes("/") ? [] : lists), `${stem}.md`, `${stem}.yaml`].filter((name) => name !== path && textPath.test(name));
}
