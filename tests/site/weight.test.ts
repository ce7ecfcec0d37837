import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { backCatalogue, builtSite } from "./built-site.ts";

/** What a page may weigh before fonts: it arrives in the first round trips of a slow connection. */
const budget = 14_000;

const site = await builtSite(backCatalogue);

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

  test("of the open data stays in the budget", () =>
    assert.ok(weightOf("datos/index.html") < budget, String(weightOf("datos/index.html"))));

  test("has the outlines of the map in one file for all pages", () => {
    assert.deepEqual(
      site.files.filter((file) => file.endsWith(".html") && /<path|\bd="M/.test(site.read(file))),
      [],
    );
  });

  test("has one small script for all pages, and another on the search page alone", () => {
    const scriptsOf = (file: string) => [...site.read(file).matchAll(/<script[^>]*src="\/assets\/(\w+)-\w+\.js"/g)].map(([, name]) => name);
    const pages = site.files.filter((file) => file.endsWith(".html") && site.read(file).includes("<header"));
    const searches = pages.filter((file) => scriptsOf(file).includes("search"));
    assert.deepEqual(searches, ["buscar/index.html", "en/search/index.html"]);
    for (const file of pages) assert.equal(scriptsOf(file)[0], "page", file);
    for (const file of pages) assert.equal(scriptsOf(file).length, searches.includes(file) ? 2 : 1, file);
    const script = site.files.find((file) => /^assets\/page-\w+\.js$/.test(file)) as string;
    assert.ok(brotliCompressSync(site.read(script)).length < 1_500, script);
  });
});
