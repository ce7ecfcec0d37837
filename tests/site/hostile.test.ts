import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { suite, test } from "node:test";
import { hostile, withWords } from "../fuzz/hostile-words.ts";
import { suspicionsIn } from "../fuzz/suspicions.ts";
import { archive, swap } from "../unit/content/archive-on-disk.ts";
import { builtSite } from "./built-site.ts";
import { loadedFromElsewhere } from "./references.ts";

/** All hostile words in one line, and aliases that look like templates and like the files of a host. */
const words = Object.values(hostile)
  .map((word) => word.replace(/[\n\r]/g, " "))
  .join(" ");
const aliases = `aliases: ["/{{x}}/$\u007By}", "/_redirection", "/a&b;c,d='e'", "/{{7}}.html"]`;
const content = archive({
  ...withWords(words.slice(0, 399)),
  "issues/2021-09/issue.es.md": swap("number: 9", `number: 9\n${aliases}`),
  "pages/all.es.md": `---\ntitle: Todo\n---\n${words}\n`,
});
const site = await builtSite(content, { editions: ["pdf"] });

suite("A site of hostile words", () => {
  test("holds nothing that runs, or fetches from elsewhere", () => {
    const isText = (file: string) =>
      /\.(html|xml|json|csv|ris|bib|webmanifest)$|^_(headers|redirects)$/.test(file) && !file.startsWith("pagefind/");
    const texts = site.files.filter(isText);
    assert.ok(texts.length > 50);
    const found = texts.flatMap((name) =>
      suspicionsIn({ name, text: site.read(name) }, "boletin.example").map((fault) => `${name}: ${fault}`),
    );
    assert.deepEqual(found, []);
    assert.deepEqual(loadedFromElsewhere(site), []);
  });

  test("is written nowhere else, and runs no template in an address", () => {
    assert.deepEqual(readdirSync(dirname(site.folder)), ["site"]);
    const led = ["{{x}}/$\u007By}/index.html", "_redirection/index.html", "a&b;c,d='e'/index.html", "{{7}}.html"];
    assert.deepEqual(
      led.filter((file) => !site.files.includes(file)),
      [],
    );
  });

  test("has its PDFs", () => assert.ok(site.files.filter((file) => file.endsWith(".pdf")).length >= 4));
});
