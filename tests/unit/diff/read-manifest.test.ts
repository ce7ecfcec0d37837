import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type ManifestEntry, manifestOf } from "../../../src/build/manifest.ts";
import { entriesOf, readManifest, WrongManifest } from "../../../src/diff/read-manifest.ts";
import { temporaryFolder } from "../../site/built-site.ts";

/** The SHA-256 of no bytes at all, and of “abc” (FIPS 180-4, examples). */
const [ofNothing, ofAbc] = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
];
const entries: readonly ManifestEntry[] = [
  { path: "index.html", sha256: ofAbc, size: 3 },
  { path: "2021/09/ñandú.html", sha256: ofNothing, size: 0 },
  { path: "_headers", sha256: ofNothing, size: 0 },
];
const text = `{"files":[
{"path":"2021/09/ñandú.html","sha256":"${ofNothing}","size":0},
{"path":"_headers","sha256":"${ofNothing}","size":0},
{"path":"index.html","sha256":"${ofAbc}","size":3}
]}
`;

describe("A manifest", () => {
  test("has a file a line, sorted, whatever order they come in", () => {
    assert.equal(manifestOf(entries), text);
    assert.equal(manifestOf(entries.toReversed()), text);
  });

  test("of no files is JSON, too", () => assert.deepEqual(readManifest(manifestOf([])), []));

  test("is read back as it was written", () => {
    assert.deepEqual(readManifest(text), [entries[1], entries[2], entries[0]]);
  });

  test("lists every file of a folder but itself and the marker, and follows no link", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "2021/09"), { recursive: true });
    for (const file of [".gaceta", "manifest.json", "_headers", "2021/09/ñandú.html"]) writeFileSync(join(folder, file), "");
    writeFileSync(join(folder, "index.html"), "abc");
    const elsewhere = temporaryFolder();
    writeFileSync(join(elsewhere, "secret.html"), "made up");
    symlinkSync(join(elsewhere, "secret.html"), join(folder, "link.html"));
    symlinkSync(elsewhere, join(folder, "links"));
    assert.equal(manifestOf(entriesOf(folder)), text);
  });

  const outside = ["", "/etc/passwd", "../secret", "a/../../b", "a//b", "./a", "a/", "a\\b", "a\nb", "a\u0000", "a\u009b", "a\ud800"];
  for (const path of outside) {
    test(`that names ${JSON.stringify(path)} is refused`, () => {
      assert.throws(
        () => readManifest(JSON.stringify({ files: [{ path, sha256: ofNothing, size: 0 }] })),
        (error: unknown) => error instanceof WrongManifest && error.where === "files[0].path",
      );
    });
  }

  const [file] = entries as [ManifestEntry];
  const wrong: readonly (readonly [string, string, string | null])[] = [
    ["is no JSON", "<html>", null],
    ["has no list of files", "{}", "files"],
    ["is a list of nothing", "[null]", ""],
    ["has a hash of another kind", JSON.stringify({ files: [file, { ...file, path: "b", sha256: "5f3a" }] }), "files[1].sha256"],
    ["has a size below nothing", JSON.stringify({ files: [{ ...file, size: -1 }] }), "files[0].size"],
    ["names a file twice", JSON.stringify({ files: [file, file] }), "index.html"],
  ];
  for (const [what, given, where] of wrong) {
    test(`that ${what} is refused, and it is told where`, () => {
      assert.throws(
        () => readManifest(given),
        (error: unknown) => error instanceof WrongManifest && error.where === where,
      );
    });
  }
});
