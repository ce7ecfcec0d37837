import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { entryOf, type ManifestEntry, manifestName } from "../build/manifest.ts";
import { marker } from "../build/staging/place.ts";

/** A text that is no manifest. */
export class WrongManifest extends Error {
  /** What is wrong in it, such as `files[3].path`; null where it is no JSON at all. */
  readonly where: string | null;

  constructor(where: string | null) {
    super(where ?? "JSON");
    this.where = where;
  }
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
export function readManifest(text: string): readonly ManifestEntry[] {
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
export function entriesOf(folder: string): ManifestEntry[] {
  return listedPaths(folder).map((path) => entryOf(path, readFileSync(join(folder, path))));
}
