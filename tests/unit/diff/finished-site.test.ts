import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { manifestOf } from "../../../src/build/manifest.ts";
import { FinishedSite, NoSite } from "../../../src/diff/finished-site.ts";
import { entriesOf, WrongManifest } from "../../../src/diff/read-manifest.ts";
import { temporaryFolder } from "../../site/built-site.ts";

/** A made-up site of three pages, with its manifest. */
function siteFolder(): string {
  const folder = temporaryFolder();
  for (const path of ["index.html", "a.html", "b/index.html"]) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), `<p>made up: ${path}</p>`);
  }
  writeFileSync(join(folder, "manifest.json"), manifestOf(entriesOf(folder)));
  return folder;
}

describe("A finished site", () => {
  test("is a folder with a manifest, and fits it", () => {
    const site = FinishedSite.at(siteFolder());
    assert.deepEqual([[...site.entries.keys()], site.unfit], [["a.html", "b/index.html", "index.html"], []]);
    assert.equal(site.read("a.html"), "<p>made up: a.html</p>");
    assert.equal(site.read("c.html"), null);
  });

  test("is hashed where it has no manifest", () => {
    const folder = siteFolder();
    const { entries } = FinishedSite.at(folder);
    rmSync(join(folder, "manifest.json"));
    assert.deepEqual(FinishedSite.at(folder).entries, entries);
  });

  test("can be a manifest alone, whose pages are not at hand", () => {
    const site = FinishedSite.at(join(siteFolder(), "manifest.json"));
    assert.deepEqual([site.entries.size, site.read("a.html"), site.unfit], [3, null, []]);
  });

  test("tells files that are missing, of another size, or not listed", () => {
    const folder = siteFolder();
    rmSync(join(folder, "b"), { recursive: true });
    writeFileSync(join(folder, "a.html"), "longer than what was there before");
    writeFileSync(join(folder, "c.html"), "made up");
    assert.deepEqual(FinishedSite.at(folder).unfit, ["a.html", "b/index.html", "c.html"]);
  });

  test("tells a page of other bytes once it is read, and does not trust it", () => {
    const folder = siteFolder();
    writeFileSync(join(folder, "a.html"), "<p>made up: z.html</p>");
    const site = FinishedSite.at(folder);
    assert.deepEqual([site.unfit, site.read("a.html"), site.unfit], [[], null, ["a.html"]]);
  });

  test("reads nothing through a link", () => {
    const folder = siteFolder();
    for (const path of ["a.html", "b"]) {
      renameSync(join(folder, path), join(folder, `${path}-before`));
      symlinkSync(join(folder, `${path}-before`), join(folder, path));
    }
    const site = FinishedSite.at(folder);
    assert.deepEqual([site.read("a.html"), site.read("b/index.html")], [null, null]);
    assert.deepEqual(site.unfit, ["a.html", "a.html-before", "b-before/index.html", "b/index.html"]);
  });

  test("is not what is not there, another folder, or another file", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "letter.txt"), "made up");
    const why = (expected: string) => (error: unknown) => error instanceof NoSite && error.why === expected;
    assert.throws(() => FinishedSite.at(join(folder, "nowhere")), why("missing"));
    assert.throws(() => FinishedSite.at(folder), why("other"));
    assert.throws(() => FinishedSite.at(join(folder, "letter.txt")), WrongManifest);
  });
});
