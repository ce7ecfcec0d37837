import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { marker } from "./stage.ts";

/** The file of a site that lists all others, so that anyone can verify a copy. */
export const manifestName = "manifest.json";

/** A file of a site. */
export interface Entry {
  /** Below the site's root, with slashes: `2021/09/index.html`. */
  readonly path: string;
  /** The SHA-256 of its bytes (FIPS 180-4), in 64 hexadecimal digits. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** A text that is no manifest. */
export class WrongManifest extends Error {
  /** What is wrong in it, such as `files[3].path`; null where it is no JSON at all. */
  readonly where: string | null;

  constructor(where: string | null) {
    super(where ?? "JSON");
    this.where = where;
  }
}

/** The text of a manifest: a file a line, sorted by path in the order of UTF-16 code units, so that two compare well. */
export function manifestOf(entries: Iterable<Entry>): string {
  const lines = [...entries]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256, size }) => JSON.stringify({ path, sha256, size }));
  return `{"files":[\n${lines.join(",\n")}\n]}\n`;
}

/** A path that stays within the site, of well-formed Unicode: it is joined to folders, and shown. */
function isPathWithin(path: string): boolean {
  const isPlain = !/[\p{Cc}\\]/u.test(path) && path.isWellFormed();
  return isPlain && path.split("/").every((name) => name !== "" && name !== "." && name !== "..");
}

const schema = z.object({
  files: z.array(
    z.object({
      path: z.string().max(1000).refine(isPathWithin),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      size: z.int().nonnegative(),
    }),
  ),
});

/**
 * Reads a manifest, which may be a stranger's.
 * @throws WrongManifest for what is none, or names a file twice or outside of the site.
 */
export function readManifest(text: string): readonly Entry[] {
  const { data, error } = schema.safeParse(parsed(text));
  if (error) throw new WrongManifest(z.core.toDotPath(error.issues[0]?.path ?? []));
  const paths = new Set<string>();
  for (const { path } of data.files) {
    if (paths.has(path)) throw new WrongManifest(path);
    paths.add(path);
  }
  return data.files;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongManifest(null);
  }
}

/** The paths of all files of a folder that a manifest lists: plain files, never what a link leads to. */
export function listedPaths(folder: string): string[] {
  return [...filesBelow(folder, "")].filter((path) => path !== manifestName && path !== marker).sort();
}

/** Node's own recursive listing follows links to folders. */
function* filesBelow(folder: string, below: string): Generator<string> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(folder, `${below}${entry.name}/`);
    else if (entry.isFile()) yield below + entry.name;
  }
}

/** Every file of a folder, hashed: what its manifest says, where it has one and nothing was changed since. */
export function entriesOf(folder: string): Entry[] {
  return listedPaths(folder).map((path) => entryOf(path, readFileSync(join(folder, path))));
}

/** What a manifest says of a file. */
export function entryOf(path: string, bytes: Uint8Array): Entry {
  return { path, sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length };
}
