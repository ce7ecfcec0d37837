import {
  constants,
  copyFileSync,
  type Dirent,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { entryOf, type ManifestEntry, manifestName } from "../manifest.ts";
import { marker } from "./place.ts";
import type { SealedManifest, SealedManifests } from "./sealed-manifest.ts";

/**
 * A folder with a site, or with what a build has left of one: what really is in it, and how it is changed.
 * A file is never written through: another tree may hold the same file by a hard link.
 */
export class Tree {
  readonly folder: string;
  readonly #entries = new Map<string, ManifestEntry>();
  readonly #folders = new Set<string>();

  private constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * Looks at a folder, which need not be there. Its manifest is believed only where this machine has written it, and of a file only where the size
   * is the same and the file is older than the manifest, which is written last; everything else is read and hashed.
   */
  static read(folder: string, manifests: SealedManifests): Tree {
    const tree = new Tree(folder);
    const believed = manifests.read(folder);
    for (const { path, entry } of walk(folder, "")) tree.#note(path, entry, believed);
    return tree;
  }

  /** Every file but the manifest and the marker, by its path. */
  get entries(): ReadonlyMap<string, ManifestEntry> {
    return this.#entries;
  }

  /** Puts bytes at a path, in a new file. */
  write(entry: ManifestEntry, bytes: Uint8Array): void {
    this.#makeWay(entry.path);
    writeFileSync(join(this.folder, entry.path), bytes, { flag: "wx" });
    this.#entries.set(entry.path, entry);
  }

  /** Takes a file over from another tree: by a hard link where the file system has them, else as a copy. */
  take(entry: ManifestEntry, from: Tree): void {
    this.#makeWay(entry.path);
    const [source, target] = [join(from.folder, entry.path), join(this.folder, entry.path)];
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target, constants.COPYFILE_EXCL);
    }
    this.#entries.set(entry.path, entry);
  }

  /** Notes a file that another program has written into the folder. */
  note(entry: ManifestEntry): void {
    for (const folder of foldersOf(entry.path)) this.#folders.add(folder);
    this.#entries.set(entry.path, entry);
  }

  /** Removes a file, if there is one. */
  remove(path: string): void {
    if (this.#entries.delete(path)) unlinkSync(join(this.folder, path));
  }

  /** Removes what is not among some paths, and the folders that are empty then. */
  keepOnly(paths: ReadonlyMap<string, unknown>): void {
    for (const path of [...this.#entries.keys()].filter((known) => !paths.has(known))) this.remove(path);
    const used = new Set([...paths.keys()].flatMap(foldersOf));
    const empty = [...this.#folders].filter((folder) => !used.has(folder));
    // The innermost first.
    for (const folder of empty.sort((a, b) => b.length - a.length)) rmdirSync(join(this.folder, folder));
  }

  #note(path: string, entry: Dirent, believed: SealedManifest | null): void {
    if (entry.isDirectory()) this.#folders.add(path);
    else if (path !== manifestName && path !== marker) this.#entries.set(path, this.#entryOf(path, entry, believed));
  }

  #entryOf(path: string, entry: Dirent, believed: SealedManifest | null): ManifestEntry {
    const file = join(this.folder, path);
    // What is no file, such as a link, is nothing that a page could be: it is removed or replaced.
    if (!entry.isFile()) return { path, sha256: "", size: 0 };
    const said = believed?.entries.get(path);
    if (said && isAsSaid(lstatSync(file), said, believed?.time ?? 0)) return said;
    return entryOf(path, readFileSync(file));
  }

  /** Makes the folders of a path, and takes away what is in its place or in theirs. */
  #makeWay(path: string): void {
    this.remove(path);
    if (this.#folders.has(path)) this.#removeFolder(path);
    this.#makeFolder(dirname(path));
  }

  #makeFolder(folder: string): void {
    if (folder === "." || this.#folders.has(folder)) return;
    this.#makeFolder(dirname(folder));
    this.remove(folder);
    mkdirSync(join(this.folder, folder), { recursive: true });
    this.#folders.add(folder);
  }

  #removeFolder(folder: string): void {
    rmSync(join(this.folder, folder), { recursive: true });
    for (const path of this.#entries.keys()) if (path.startsWith(`${folder}/`)) this.#entries.delete(path);
    for (const path of this.#folders) if (`${path}/`.startsWith(`${folder}/`)) this.#folders.delete(path);
  }
}

function isAsSaid({ size, mtimeMs }: Stats, said: ManifestEntry, time: number): boolean {
  return size === said.size && mtimeMs < time && /^[0-9a-f]{64}$/.test(said.sha256);
}

function* walk(folder: string, below: string): Generator<{ path: string; entry: Dirent }> {
  for (const entry of entriesIn(join(folder, below))) {
    const path = below + entry.name;
    yield { path, entry };
    if (entry.isDirectory()) yield* walk(folder, `${path}/`);
  }
}

/** Nothing, where the folder is not there. */
function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** All folders above a path. */
function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === "." ? [] : [folder, ...foldersOf(folder)];
}
