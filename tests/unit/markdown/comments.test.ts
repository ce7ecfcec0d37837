import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseMarkdown } from "../../../src/markdown/parse.ts";
import { rendered } from "./rendered.ts";

describe("A comment is shown to nobody:", () => {
  const texts: Readonly<Record<string, readonly [markdown: string, html: string]>> = {
    "on a line of its own": ["One.\n\n<!-- Ask *Ana*! -->\n\nTwo.", "<p>One.</p>\n<p>Two.</p>\n"],
    "over several lines, empty ones among them": ["<!-- a\n\n## b\n\n- c -->\n\nTwo.", "<p>Two.</p>\n"],
    "within a paragraph, which keeps one space there": ["One. <!-- a --> Two.", "<p>One. Two.</p>\n"],
    "at the beginning and at the end of a paragraph": ["<!-- a --> One. <!-- b -->", "<p>One.</p>\n"],
    "within a word": ["Que<!-- ? -->rétaro", "<p>Querétaro</p>\n"],
    "at the end of a line, whose spaces break nothing": ["One  <!-- a -->\ntwo", "<p>One\ntwo</p>\n"],
    "over lines of one paragraph": ["One <!-- a\nb --> two", "<p>One two</p>\n"],
    "with nothing in it": ["a <!--> b <!---> c <!----> d", "<p>a b c d</p>\n"],
    "several on a line": ["<!-- a --> <!-- b -->\nOne <!-- c --><!-- d -->.", "<p>One .</p>\n"],
    "within emphasis, code and links in it": ["*a <!-- `b` [c](d) * -->e*", "<p><em>a e</em></p>\n"],
    "in the words of a link": ["[a <!-- ](b) --> c](d.md)", '<p><a href="d.md">a c</a></p>\n'],
    "in a heading": ["## One <!-- two -->", '<h2 id="one">One</h2>\n'],
    "in a list": ["- one\n  <!-- a\n\n  b -->\n- two <!-- c -->", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n"],
    "in a quotation": ["> <!-- a\n> b --> One.\n\nTwo.", "<blockquote>\n<p>One.</p>\n</blockquote>\n<p>Two.</p>\n"],
  };
  for (const [name, [markdown, html]] of Object.entries(texts)) test(name, () => assert.equal(rendered(markdown), html));

  test("in a cell, and in the alternative of a picture", () => {
    assert.match(rendered("| a <!-- b --> |\n|---|\n| <!-- c --> d |"), /<th>a<\/th>[\s\S]*<td>d<\/td>/);
    assert.match(rendered("![a <!-- b --> c](d.png)"), / alt="a c"/);
  });

  test("and what stands behind it on its last line is text", () => {
    assert.equal(rendered("<!-- a\n\nb --> One *two*.\nThree."), "<p>One <em>two</em>.\nThree.</p>\n");
    assert.equal(rendered("<!-- a\nb --> One."), "<p>One.</p>\n");
  });

  test("nor are its words counted, its links followed, its addresses taken for definitions", () => {
    const { words, references, headings } = parseMarkdown(
      "One <!-- two three [x](y) --> four.\n\n<!--\n## Five\n\n[six]: https://x.example\n-->\n\n[six]",
    );
    assert.deepEqual([words, references.length, headings.length], [3, 0, 0]);
  });
});

describe("No comment is", () => {
  const texts: Readonly<Record<string, readonly [markdown: string, html: string]>> = {
    "what stands in a block of code": ["```\n<!-- a -->\n```", '<pre tabindex="0"><code>&lt;!-- a --&gt;\n</code></pre>\n'],
    "what stands in code of a line": ["`<!-- a -->`", "<p><code>&lt;!-- a --&gt;</code></p>\n"],
    "what is moved in by four spaces": ["    <!-- a -->", '<pre tabindex="0"><code>&lt;!-- a --&gt;\n</code></pre>\n'],
    "what is escaped": ["\\<!-- a -->", "<p>&lt;!-- a --&gt;</p>\n"],
  };
  for (const [name, [markdown, html]] of Object.entries(texts)) {
    test(name, () => {
      assert.equal(rendered(markdown), html);
      assert.deepEqual(parseMarkdown(markdown).openComments, []);
    });
  }
});

test("A comment that does not end swallows nothing, and is known by its block", () => {
  const open: Readonly<Record<string, number>> = {
    "One.\n\n<!-- two\n\nthree": 2,
    "One <!-- two\n\nthree -->": 0,
    "- a\n- b <!-- c": 1,
    "a\n\n> <!-- b\n\nc -->": 2,
    "![a <!-- b](c.png)": 0,
  };
  for (const [markdown, line] of Object.entries(open)) {
    assert.deepEqual(
      parseMarkdown(markdown).openComments.map((found) => found.line),
      [line],
      markdown,
    );
    assert.match(rendered(markdown), /&lt;!-- /);
  }
});

test("Comments take time in proportion to their length", () => {
  const shapes = ["<!-- a\n", "> <!-- a\n\n", "a <!-- ", "<!-- a --> ", "<!--\n-->\n", "[<!-- ](a", "- <!-- a\n\n"];
  for (const shape of shapes) {
    const text = shape.repeat(Math.floor(60_000 / shape.length));
    const looked = countSearches(() => parseMarkdown(text));
    assert.ok(looked < 40 * text.length, `${JSON.stringify(shape)}: ${looked} characters were searched`);
  }
});

/** How many characters are searched for the end of a comment at most. */
function countSearches(work: () => unknown): number {
  const { indexOf } = String.prototype;
  let count = 0;
  String.prototype.indexOf = function (this: string, wanted: string, from = 0): number {
    const found = indexOf.call(this, wanted, from);
    if (wanted === "-->") count += (found === -1 ? this.length : found) - from;
    return found;
  };
  try {
    work();
  } finally {
    String.prototype.indexOf = indexOf;
  }
  return count;
}
