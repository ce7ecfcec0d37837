import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ManifestEntry } from "../../../src/build/manifest.ts";
import { changesBetween } from "../../../src/diff/changes.ts";

/** A made-up site: each path with its size, from which the hash is made, too. */
function site(sizes: Readonly<Record<string, number>>): ReadonlyMap<string, ManifestEntry> {
  return new Map(Object.entries(sizes).map(([path, size]) => [path, { path, size, sha256: String(size).padStart(64, "0") }]));
}

const old = site({ "index.html": 10, "2021/09/index.html": 20, "2021/09/x.pdf": 30, "assets/a-1.css": 5, "temas/agua/index.html": 7 });

describe("Between two sites", () => {
  test("nothing changed where all is the same", () => {
    const { all, sums, total } = changesBetween(old, old);
    assert.deepEqual([all, [...sums]], [[], []]);
    assert.deepEqual(total, { added: 0, changed: 0, gone: 0, before: 72, after: 72 });
  });

  test("pages are new, changed or gone, and so are files that last", () => {
    const next = site({
      "index.html": 11,
      "2021/10/index.html": 20,
      "2021/09/index.html": 20,
      "assets/a-2.css": 6,
      "temas/agua/index.html": 7,
    });
    const { gone, changedPages, addedPages, sums, total } = changesBetween(old, next);
    const paths = (changes: readonly { path: string }[]) => changes.map(({ path }) => path);
    assert.deepEqual(paths(gone), ["2021/09/x.pdf"], "a style of another name is nothing lost");
    assert.deepEqual(paths(changedPages), ["index.html"]);
    assert.deepEqual(paths(addedPages), ["2021/10/index.html"]);
    assert.deepEqual([...sums.keys()], ["issue", "home", "pdf", "asset"]);
    assert.deepEqual(sums.get("issue"), { added: 1, changed: 0, gone: 0, before: 20, after: 40 });
    assert.deepEqual(total, { added: 2, changed: 1, gone: 2, before: 72, after: 64 });
  });

  test("bytes that differ at the same size are a change", () => {
    const next = new Map(old).set("index.html", { path: "index.html", size: 10, sha256: "f".repeat(64) });
    assert.deepEqual(changesBetween(old, next).all, [{ path: "index.html", kind: "home", before: 10, after: 10 }]);
  });
});
