import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { deep } from "../deep.ts";
import { backCatalogue, builtSite, root } from "./built-site.ts";
import { brokenReferences, loadedFromElsewhere } from "./references.ts";
import { invalidHtml } from "./valid-html.ts";

// Built before the tests, one after the other.
const newsletter = await builtSite(backCatalogue);

suite("the back catalogue of the Mexican Local Diplomacy Newsletter", () => {
  const site = newsletter;
  const months = readdirSync(join(root, backCatalogue, "issues"));

  test("has a page in each language for every month and every report", () => {
    for (const month of months) {
      const path = month.replace("-", "/");
      const issue = site.archive.issues.find(({ month: { id } }) => id === month);
      assert.ok(issue, month);
      const reports = readdirSync(join(root, backCatalogue, "issues", month)).filter((file) => /^(?!issue\.).*\.es\.md$/.test(file));
      assert.equal(issue.reports.length, reports.length, `reports of ${month}`);
      for (const { region } of issue.reports) {
        assert.ok(site.files.includes(`${path}/${region.slug.es}/index.html`), `${month} ${region.id}`);
        assert.ok(site.files.includes(`en/${path}/${region.slug.en}/index.html`), `${month} ${region.id} in English`);
      }
    }
  });

  test("has the month as the headline of an issue without a title of its own, and the whole title elsewhere", () => {
    const page = site.read("2021/09/index.html");
    assert.match(page, /<h1><time datetime="2021-09">septiembre de 2021<\/time><\/h1>/);
    assert.match(page, /<title>Boletín de Diplomacia Local Mexicana, septiembre de 2021 · /);
    assert.match(page, /<cite>Boletín de Diplomacia Local Mexicana, septiembre de 2021<\/cite>\./);
    assert.doesNotMatch(page, /class="kicker"/);
  });

  test("covers eight regions with all 32 states", () => {
    assert.equal(site.archive.regions.length, 8);
    assert.equal(site.archive.regions.flatMap(({ places }) => places).length, 32);
    assert.equal(site.archive.map?.shapes.length, 32);
  });

  test("is translated whole, and every translation says that a machine made it", () => {
    const texts = site.archive.issues.flatMap((issue) => [issue, ...issue.reports]).map(({ text }) => text.en);
    assert.ok(texts.length > months.length);
    for (const { language, translation } of texts) {
      assert.equal(language, "en");
      assert.deepEqual([translation?.method, translation?.outdated], ["machine", false]);
    }
  });

  test("names where each issue first appeared", () => {
    for (const { source } of site.archive.issues) assert.match(source ?? "", /^https:\/\/cemeri\.org\//);
  });

  test("answers what Sonora did abroad in 2021", () => {
    const page = site.read("regiones/noroeste/sonora/index.html");
    const year = page.slice(page.indexOf("<h2>2021</h2>"));
    assert.equal([...year.matchAll(/<li><time datetime="2021-/g)].length, 3);
  });

  test(`has no broken link or anchor, loads nothing from elsewhere, and is valid HTML ${deep}`, async () => {
    assert.deepEqual(brokenReferences(site), []);
    assert.deepEqual(loadedFromElsewhere(site), []);
    assert.deepEqual(await invalidHtml(site), []);
  });
});
