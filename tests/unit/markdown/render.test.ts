import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseMarkdown } from "../../../src/markdown/parse.ts";
import { absoluteAddresses, demoteHeadings } from "../../../src/markdown/render.ts";
import { rendered } from "./rendered.ts";

/** The levels of the headings of a text, after it was rendered. */
const levels = (html: string): string => [...html.matchAll(/<h(\d)/g)].map(([, level]) => level).join(" ");

describe("Headings", () => {
  for (const [written, expected] of [
    ["# a\n## b\n### c", "2 3 4"],
    ["### a\n### b", "2 2"],
    ["## a\n#### b\n###### c", "2 3 4"],
    ["#### a\n## b\n### c", "2 2 3"],
    ["# a\n#### b\n## c\n# d", "2 3 3 2"],
    ["# a\n## b\n### c\n#### d\n##### e\n###### f", "2 3 4 5 6 6"],
    ["a\n=\n\nb\n-\n", "2 3"],
  ] as const) {
    test(`${JSON.stringify(written)} become ${expected}`, () => assert.equal(levels(rendered(written)), expected));
  }

  test("open and close at the same level", () => assert.equal(rendered("#### a"), '<h2 id="a">a</h2>\n'));

  test("get their id from their words, without markup and accents", () => {
    const { headings } = parseMarkdown("## Un *año* de `código` y [enlaces](x.md)\n\nOtro\ntítulo\n---\n");
    assert.deepEqual(
      headings.map(({ id, text }) => [id, text]),
      [
        ["un-ano-de-codigo-y-enlaces", "Un año de código y enlaces"],
        ["otro-titulo", "Otro título"],
      ],
    );
  });

  test("may choose their id, which is not shown", () => {
    assert.equal(rendered("## Un título {#otro}"), '<h2 id="otro">Un título</h2>\n');
    assert.equal(rendered("## Un *título* {#otro}  "), '<h2 id="otro">Un <em>título</em></h2>\n');
    const [heading] = parseMarkdown("\n\n## Un título {#otro}").headings;
    assert.deepEqual([heading?.chosen, heading?.line], [true, 2]);
  });

  test("keep braces that choose nothing", () => {
    assert.equal(rendered("## {#a} primero"), '<h2 id="a-primero">{#a} primero</h2>\n');
    assert.equal(rendered("## `{#a}`"), '<h2 id="a"><code>{#a}</code></h2>\n');
    assert.equal(rendered("Un párrafo {#a}"), "<p>Un párrafo {#a}</p>\n");
  });
});

describe("A table", () => {
  const table = rendered("| a | b |\n|---|---|\n| 1 | 2 |\n");

  test("stands in a box that scrolls, can be focused and is named", () => {
    assert.match(table, /^<div class="scroll" role="group" tabindex="0" aria-label="Tabla &lt;1&gt;"><table>\n/);
    assert.match(table, /<\/table><\/div>\n$/);
  });

  test("has its head and its cells", () => assert.equal(table.match(/<th>|<td>/g)?.join(""), "<th><th><td><td>"));

  test("aligns a column by a class, not by a style, which the policy of the pages forbids", () => {
    const aligned = rendered("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n");
    const heads = '<th><th class="center"><th class="right">';
    assert.equal(aligned.match(/<t[hd](?: [^>]*)?>/g)?.join(""), heads + heads.replaceAll("th", "td"));
  });
});

test("A picture has its size and is loaded late", () => {
  assert.equal(
    rendered("![Un puente](x.png)"),
    '<p><img src="x.png" alt="Un puente" width="4" height="3" loading="lazy" decoding="async"></p>\n',
  );
});

test("A bare address is no link, since editors say what a link leads to", () => {
  assert.equal(rendered("www.example.org y https://example.org"), "<p>www.example.org y https://example.org</p>\n");
});

test("Signs stay as they are written", () => assert.equal(rendered('(c) "x" -- y...'), "<p>(c) &quot;x&quot; -- y...</p>\n"));

test("A text rendered twice is the same", () => {
  const written = "# a {#b}\n\n[x](y.md) | ![z](z.png)\n";
  assert.equal(rendered(written), rendered(written));
});

describe("Lowered headings", () => {
  test("are one level deeper, the deepest stay", () => {
    const html = rendered("# a\n## b\n### c\n#### d\n##### e\n###### f");
    assert.equal(levels(demoteHeadings(html)), "3 4 5 6 6 6");
    assert.equal(demoteHeadings('<h2 id="a">a</h2>\n'), '<h3 id="a">a</h3>\n');
  });

  test("leave rules and what only looks like a heading", () => {
    const html = rendered("---\n\n`<h2>` y <h3>\n\n    <h4>\n");
    assert.equal(demoteHeadings(html), html);
  });
});

describe("Addresses for readers elsewhere", () => {
  const origin = "https://boletin.example";

  test("have the site's host, in links and pictures", () => {
    const html = rendered("[a](/2021/09/#b) ![c](/images/c.png)");
    assert.match(absoluteAddresses(html, origin), /<a href="https:\/\/boletin\.example\/2021\/09\/#b">/);
    assert.match(absoluteAddresses(html, origin), /<img src="https:\/\/boletin\.example\/images\/c\.png"/);
  });

  test("stay where they name a host or a mail", () => {
    const html = rendered("[a](https://example.org/) [b](mailto:x@example.org)");
    assert.equal(absoluteAddresses(html, origin), html);
  });

  test("name the page where they lead to a spot on it", () => {
    assert.match(absoluteAddresses(rendered("[c](#d)"), `${origin}/2021/09/`), /<a href="https:\/\/boletin\.example\/2021\/09\/#d">/);
  });

  test("are not made of what only looks like one", () => {
    const html = rendered('` href="/x"` y  href="/x"');
    assert.equal(absoluteAddresses(html, origin), html);
  });
});
