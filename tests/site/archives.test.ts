import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type BuiltSite, builtSite } from "./built-site.ts";
import { brokenReferences, loadedFromElsewhere } from "./references.ts";
import { invalidHtml } from "./valid-html.ts";

/** What is true of every site, whatever its content. */
async function assertSound(site: BuiltSite): Promise<void> {
  assert.deepEqual(brokenReferences(site), []);
  assert.deepEqual(loadedFromElsewhere(site), []);
  assert.deepEqual(await invalidHtml(site), []);
  assert.equal(site.files.filter((file) => file.endsWith(".html")).length, site.pages, "as many pages are written as are told");
}

// Built before the tests, one after the other.
const smallest = await builtSite("tests/fixtures/archives/smallest");
const noIssues = await builtSite("tests/fixtures/archives/no-issues");
const oneLanguage = await builtSite("tests/fixtures/archives/one-language");
const fourLanguages = await builtSite("tests/fixtures/archives/four-languages");
const workedExample = await builtSite("tests/fixtures/archives/worked-example");

suite("the smallest archive", () => {
  const site = smallest;

  test("is sound", () => assertSound(site));
  test("has a page for its only month, without a region's report", () => {
    assert.match(site.read("2024/01/index.html"), /This issue has no regional reports\./);
    assert.match(site.read("index.html"), /<h1 class="nameplate"><a href="\/" rel="home">Made-up Gazette<\/a><\/h1>/);
  });
  test("has no label in its colophon for what it does not tell", () => {
    const labels = [...site.read("index.html").matchAll(/<div><dt>([^<]+)<\/dt>(<dd>)?/g)];
    assert.deepEqual(
      labels.map(([, label, entry]) => [label, entry]),
      ["Publisher", "Follow", "Open data"].map((label) => [label, "<dd>"]),
    );
  });
  test("leads from /latest/ to it", () => assert.match(site.read("latest/index.html"), /content="0; url=\/2024\/01\/"/));
});

suite("an archive without issues", () => {
  const site = noIssues;

  test("is sound", () => assertSound(site));
  test("says that nothing has been published", () => assert.match(site.read("index.html"), /No issue has been published yet\./));
  test("has feeds that are empty", () => assert.deepEqual(JSON.parse(site.read("feed.json")).items, []));
});

suite("an archive of one language", () => {
  const site = oneLanguage;

  test("is sound", () => assertSound(site));
  test("reads files with and without the language in their names", () => {
    assert.ok(site.files.includes("2023/12/nord/index.html"));
    assert.ok(site.files.includes("2024/01/nord/index.html"));
  });
  test("offers no choice of languages", () => assert.doesNotMatch(site.read("index.html"), /hreflang|class="languages"/));
  test("has its words and addresses in French", () => {
    assert.match(site.read("regions/nord/index.html"), /<html lang="fr">/);
    assert.match(site.read("recherche/index.html"), /<h1>[^<]+<\/h1>/);
  });
});

suite("an archive of four languages with a path prefix and gaps", () => {
  const site = fourLanguages;

  test("is sound", () => assertSound(site));
  test("carries the prefix in every address, and not in the output folder", () => {
    assert.ok(site.files.includes("en/2024/01/north/index.html"));
    assert.match(site.read("en/2024/01/index.html"), /<link rel="canonical" href="https:\/\/host\.example\.org\/archive\/en\/2024\/01\/">/);
  });
  test("shows the original, in its own language and with a notice, where a translation is missing", () => {
    const page = site.read("fr/2024/01/nord/index.html");
    assert.match(page, /<html lang="fr">/);
    assert.match(page, /<div class="prose" lang="es">\n<h2 id="norte-contexto">Contexto<\/h2>/);
    assert.match(page, /<p class="notice notice-fallback">/);
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.match(page, /<link rel="canonical" href="https:\/\/host\.example\.org\/archive\/2024\/01\/norte\/">/);
    assert.doesNotMatch(page, /<link rel="alternate" hreflang/);
  });
  test("names as alternates only the languages into which a text is translated", () => {
    const tags = (file: string) => [...site.read(file).matchAll(/<link rel="alternate" hreflang="([^"]+)"/g)].map(([, tag]) => tag);
    assert.deepEqual(tags("2024/01/norte/index.html"), ["es", "en", "x-default"]);
    assert.deepEqual(tags("fr/2024/02/nord/index.html"), ["es", "fr", "x-default"]);
    assert.deepEqual(tags("regiones/index.html"), ["es", "en", "fr", "pt", "x-default"]);
  });
  test("switches on every page to the same page in each language", () => {
    assert.match(
      site.read("pt/2024/03/norte/index.html"),
      /<a href="\/archive\/fr\/2024\/03\/nord\/" lang="fr" hreflang="fr" rel="alternate">Français<\/a>/,
    );
  });
  test("says how a text was translated, and when its original has changed since", () => {
    const outdated = site.read("en/2024/01/north/index.html");
    assert.match(
      outdated,
      /notice-outdated">Machine translation, reviewed\. Reviewed by Made-up Reviewer\..*The original has changed since\./,
    );
    assert.match(
      site.read("en/2024/01/index.html"),
      /notice-translated">Machine translation\. Made with Made-up Tool\. <time datetime="2024-02-01">February 1, 2024<\/time>\./,
    );
  });
  test("leads links to the reader's own language, and their anchors to the headings there", () => {
    assert.match(
      site.read("2024/01/index.html"),
      /<a href="\/archive\/2024\/01\/norte\/#norte-contexto">el norte<\/a> y <a href="\/archive\/">/,
    );
    assert.match(site.read("en/2024/01/index.html"), /<a href="\/archive\/en\/2024\/01\/north\/#north-context">the north<\/a>/);
    assert.match(site.read("fr/2024/02/index.html"), /<a href="\/archive\/fr\/2024\/02\/nord\/#nord-contexte">el norte<\/a>/);
    assert.match(site.read("en/acerca-de/index.html"), /<a href="\/archive\/en\/2024\/01\/">Enero<\/a>/);
  });
  test("lists in the sitemap what search engines shall count, with its languages", () => {
    const sitemap = site.read("sitemap.xml");
    assert.match(sitemap, /<loc>https:\/\/host\.example\.org\/archive\/en\/2024\/01\/north\/<\/loc>/);
    assert.doesNotMatch(sitemap, /\/fr\/2024\/01\/nord\//);
    assert.doesNotMatch(sitemap, /404|feed/);
  });
});

suite("the worked example of the editors' guide", () => {
  const site = workedExample;

  test("is sound", () => assertSound(site));
  test("keeps the address of a place that has another name now", () => {
    assert.match(site.read("regiones/norte/bosquera-del-norte/index.html"), /<h1[^>]*>Bosquera</);
  });
  test("leads from an older address to the issue", () => {
    assert.match(site.read("documento/boletin-mayo-2024/index.html"), /content="0; url=\/2024\/05\/"/);
  });
  test("has the link to an action lead to the heading that bears its id, in each language", () => {
    assert.match(site.read("2024/05/index.html"), /<a href="\/2024\/05\/norte\/#altamar-agua">Altamar<\/a>/);
    assert.match(site.read("en/2024/05/north/index.html"), /<h2 id="altamar-agua">The water agreement<\/h2>/);
  });
  test("shows its correction and how each text was translated", () => {
    assert.match(site.read("2024/05/index.html"), /El convenio del agua es de Altamar; se había atribuido a Bosquera\./);
    assert.match(
      site.read("en/2024/05/index.html"),
      /Machine translation, reviewed\. Made with LibreTranslate\. Reviewed by Bruno Prueba\./,
    );
    assert.match(site.read("en/2024/05/the-south/index.html"), /Machine translation\. Made with LibreTranslate\./);
  });
});
