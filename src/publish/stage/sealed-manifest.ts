import { lstatSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Seal } from "../../cache/seal.ts";
import { type Entry, manifestName, manifestOf } from "../manifest.ts";
import { marker, markerText } from "./marker.ts";

/** What a manifest says of a folder's files, and when it was written. */
export interface SealedManifest {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly time: number;
}

/** Marks a folder as a site of ours; never through a link that stands in the marker's place. */
export function mark(folder: string, code = ""): void {
  const file = join(folder, marker);
  rmSync(file, { recursive: true, force: true });
  writeFileSync(file, `${markerText}${code}`, { flag: "wx" });
}

/** Writes a folder's manifest, with its seal into the marker: so the next build need not read all files again. */
export function writeManifest(folder: string, entries: Iterable<Entry>): void {
  const text = manifestOf(entries);
  writeFileSync(join(folder, manifestName), text, { flag: "wx" });
  mark(folder, `${codeOf(folder, text)}\n`);
}

/** Null where a folder has none, or one that this machine has not written just there: it may lie about the files beside it. */
export function readManifest(folder: string): SealedManifest | null {
  try {
    const text = readFileSync(join(folder, manifestName), "utf8");
    if (readFileSync(join(folder, marker), "utf8") !== `${markerText}${codeOf(folder, text)}\n`) return null;
    const { files }: { files: readonly Entry[] } = JSON.parse(text);
    return { entries: new Map(files.map((entry) => [entry.path, entry])), time: lstatSync(join(folder, manifestName)).mtimeMs };
  } catch {
    return null;
  }
}

/** Also of the very file: another one with the same text, as a checkout brings it, is not that of its neighbours. */
function codeOf(folder: string, text: string): string {
  const { ino, ctimeNs } = lstatSync(join(folder, manifestName), { bigint: true });
  return Seal.of("manifest").code(String(ino), String(ctimeNs), text);
}
