import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite, test } from "node:test";
import { lostTexts } from "../archive/lost-texts.ts";
import type { BuiltSite } from "../site/built-site.ts";

/** What is lost of one made-up file where a site has these pages. */
function lost(file: string, ...pages: readonly string[]): string[] {
  const content = mkdtempSync(join(tmpdir(), "gaceta-"));
  mkdirSync(join(content, "pages"));
  writeFileSync(join(content, "pages/about.es.md"), file);
  const files = Object.fromEntries(pages.map((page, n) => [`${n}/index.html`, `<body>${page}</body>`]));
  const site = { files: Object.keys(files), read: (name: string) => files[name] ?? "" };
  try {
    return lostTexts(content, site as unknown as BuiltSite);
  } finally {
    rmSync(content, { recursive: true });
  }
}

const text =
  '---\ntitle: Sobre nosotros\n---\nUn *texto* de **dos** líneas,\ny `código`.\n\n![Un punto](punto.png) [Enlace](https://example.org "nota")\n';
const prose =
  'Un <em>texto</em> de <strong>dos</strong> líneas, <i>más</i> y <code>código</code>.<p><img alt="Un punto"> <a href="#">Enlace</a>';

suite("A text is not lost", () => {
  test("where one page has all of its words in their order, whatever is between them", () => {
    assert.deepEqual(lost(text, "otra", `<h1>Sobre nosotros</h1>${prose}`), []);
  });

  test("where its title is on another page, and it has no prose", () => {
    assert.deepEqual(lost("---\ntitle: Sobre nosotros\n---\n", "Sobre nosotros"), []);
    assert.deepEqual(lost("", "otra"), []);
  });
});

suite("A text is lost", () => {
  for (const [name, word] of [
    ["a word", "texto"],
    ["a word of code", "código"],
    ["the text alternative of a picture", ' alt="Un punto"'],
    ["the words of a link", "Enlace"],
  ] as const)
    test(`where ${name} is missing`, () => {
      assert.deepEqual(lost(text, `Sobre nosotros. ${prose.replace(word, "")}`), [
        "pages/about.es.md: Un texto de dos líneas y código Un punto Enlace …",
      ]);
    });

  test("where its title is missing", () => assert.deepEqual(lost(text, prose), ["pages/about.es.md: Sobre nosotros …"]));
  test("where its words are in another order, or on two pages", () => {
    assert.equal(lost("uno dos tres", "tres dos uno").length, 1);
    assert.equal(lost("uno dos tres", "uno dos", "tres").length, 1);
  });
  test("where a word is once that is in it twice", () => assert.equal(lost("uno y uno", "uno y").length, 1));
  test("where its words are in a script alone", () => assert.equal(lost("uno", "<script>uno</script>").length, 1));
});
