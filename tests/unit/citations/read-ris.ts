import assert from "node:assert/strict";
// @ts-expect-error: ships no types
import { read } from "@customcommander/ris";

/** The tags of the one reference in a RIS file, read by a reader that is not ours; fails where there are others. */
export function readRis(file: string): Readonly<Record<string, readonly unknown[]>> {
  const references = read(file) as Readonly<Record<string, readonly unknown[]>>[] | null;
  assert.equal(references?.length, 1, file);
  return references?.[0] ?? {};
}
