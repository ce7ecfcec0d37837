import { createHash } from "node:crypto";

/** The file of a site that lists all others, so that anyone can verify a copy. */
export const manifestName = "manifest.json";

/** A file of a site. */
export interface ManifestEntry {
  /** Below the site's root, with slashes: `2021/09/index.html`. */
  readonly path: string;
  /** The SHA-256 of its bytes (FIPS 180-4), in 64 hexadecimal digits. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** What a manifest says of a file. */
export function entryOf(path: string, bytes: Uint8Array): ManifestEntry {
  return { path, sha256: createHash("sha256").update(bytes).digest("hex"), size: bytes.length };
}

/** The text of a manifest: a file a line, sorted by path in the order of UTF-16 code units, so that two compare well. */
export function manifestOf(entries: Iterable<ManifestEntry>): string {
  const lines = [...entries]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256, size }) => JSON.stringify({ path, sha256, size }));
  return `{"files":[\n${lines.join(",\n")}\n]}\n`;
}
