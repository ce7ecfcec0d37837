import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { builtSite } from "./built-site.ts";

/** What a page may weigh before fonts: it arrives in the first round trips of a slow connection. */
const budget = 14_000;

const site = await builtSite("content");

/** The bytes of a page and its stylesheet, compressed as servers do. */
function weightOf(page: string): number {
  const stylesheet = site.files.find((file) => /^assets\/main-\w+\.css$/.test(file)) as string;
  return [page, stylesheet].map((file) => brotliCompressSync(site.read(file)).length).reduce((sum, bytes) => sum + bytes, 0);
}

suite("the weight of a page", () => {
  test("of an issue with eight regions stays in the budget", () => {
    assert.equal(site.archive.issues.find(({ month }) => month.id === "2021-09")?.reports.length, 8);
    assert.ok(weightOf("2021/09/index.html") < budget, String(weightOf("2021/09/index.html")));
  });

  test("of the front page stays in the budget", () => assert.ok(weightOf("index.html") < budget, String(weightOf("index.html"))));

  test("has the outlines of the map in one file for all pages, and script on the search page alone", () => {
    assert.deepEqual(
      site.files.filter((file) => file.endsWith(".html") && /<path|\bd="M/.test(site.read(file))),
      [],
    );
    const scripted = site.files.filter((file) => file.endsWith(".html") && site.read(file).includes("<script"));
    assert.deepEqual(scripted, ["buscar/index.html", "en/search/index.html"]);
  });
});
