import type { ManifestEntry } from "../build/manifest.ts";
import { type FileKind, isPage, kindOf, kinds, lasting, type PageKind } from "./file-kind.ts";

/** A file that is not the same in two sites. */
export interface Change<K extends FileKind = FileKind> {
  readonly path: string;
  readonly kind: K;
  /** Its size in bytes; null where it was not there. */
  readonly before: number | null;
  /** Null where it is gone. */
  readonly after: number | null;
}

/** What became of the files of one kind. */
export interface Sum {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  /** All bytes of the kind, of files that are the same, too. */
  readonly before: number;
  readonly after: number;
}

/** How two sites differ. */
export interface Changes {
  /** Pages, and files that others may have the address of. */
  readonly gone: readonly Change[];
  readonly changedPages: readonly Change<PageKind>[];
  readonly addedPages: readonly Change<PageKind>[];
  /** All changes, of every kind, sorted by kind and path. */
  readonly all: readonly Change[];
  /** Of the kinds in which something changed. */
  readonly sums: ReadonlyMap<FileKind, Sum>;
  readonly total: Sum;
}

type Entries = ReadonlyMap<string, ManifestEntry>;

/** Compares two sites by what their manifests list: no file is read. */
export function changesBetween(old: Entries, next: Entries): Changes {
  const all = [...changesOf(old, next)].sort(byKindThenPath);
  const pages = all.filter((change): change is Change<PageKind> => isPage(change.kind));
  const sums = sumsOf(old, next, all);
  return {
    all,
    gone: all.filter(({ kind, after }) => after === null && lasting.has(kind)),
    changedPages: pages.filter(({ before, after }) => before !== null && after !== null),
    addedPages: pages.filter(({ before }) => before === null),
    sums: new Map([...sums].filter(([, { added, changed, gone }]) => added + changed + gone > 0)),
    total: [...sums.values()].reduce(plus, nothing),
  };
}

function* changesOf(old: Entries, next: Entries): Generator<Change> {
  for (const path of new Set([...old.keys(), ...next.keys()])) {
    const [before, after] = [old.get(path), next.get(path)];
    if (before?.sha256 === after?.sha256) continue;
    yield { path, kind: kindOf(path), before: before?.size ?? null, after: after?.size ?? null };
  }
}

function byKindThenPath(a: Change, b: Change): number {
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.path < b.path ? -1 : 1);
}

const nothing: Sum = { added: 0, changed: 0, gone: 0, before: 0, after: 0 };

function plus(a: Sum, b: Sum): Sum {
  return {
    added: a.added + b.added,
    changed: a.changed + b.changed,
    gone: a.gone + b.gone,
    before: a.before + b.before,
    after: a.after + b.after,
  };
}

/** The sums of every kind, in the kinds' order. */
function sumsOf(old: Entries, next: Entries, changes: readonly Change[]): Map<FileKind, Sum> {
  const sums = new Map<FileKind, Sum>(kinds.map((kind) => [kind, nothing]));
  const add = (kind: FileKind, more: Partial<Sum>) => sums.set(kind, plus(sums.get(kind) as Sum, { ...nothing, ...more }));
  for (const { path, size } of old.values()) add(kindOf(path), { before: size });
  for (const { path, size } of next.values()) add(kindOf(path), { after: size });
  for (const { kind, before, after } of changes) add(kind, { [before === null ? "added" : after === null ? "gone" : "changed"]: 1 });
  return sums;
}
