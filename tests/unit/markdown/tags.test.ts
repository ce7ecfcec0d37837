import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseMarkdown } from "../../../src/markdown/parse.ts";
import { readProse } from "../../../src/markdown/prose.ts";
import { withRaisedText } from "../../../src/markdown/raised.ts";
import { inlinesText } from "../../../templates/mail/prose-text.ts";
import { rendered } from "./rendered.ts";

describe("Of HTML are read", () => {
  const texts: Readonly<Record<string, readonly [markdown: string, html: string]>> = {
    "raised and lowered words": ["10<sup>6</sup> m<SUP>2</SUP>, H<sub>2</sub>O", "<p>10<sup>6</sup> m<sup>2</sup>, H<sub>2</sub>O</p>\n"],
    "a break, however it is written": ["a<br>b <br/> c<br />\nd", "<p>a<br>\nb<br>\nc<br>\nd</p>\n"],
    "emphasis within": ["x<sup>*n* and **m**</sup>", "<p>x<sup><em>n</em> and <strong>m</strong></sup></p>\n"],
    "both within emphasis and links": [
      "*x<sup>2</sup>* [y<sub>1</sub>](z.md)",
      '<p><em>x<sup>2</sup></em> <a href="z.md">y<sub>1</sub></a></p>\n',
    ],
    "one within the other": ["a<sup>b<sub>c</sub></sup>", "<p>a<sup>b<sub>c</sub></sup></p>\n"],
  };
  for (const [name, [markdown, html]] of Object.entries(texts)) test(name, () => assert.equal(rendered(markdown), html));

  test("all three in a cell", () => {
    const html = rendered("| a<br>b |\n|---|\n| 10<sup>6</sup> H<sub>2</sub> |");
    assert.match(html, /<th>a<br>\nb<\/th>[\s\S]*<td>10<sup>6<\/sup> H<sub>2<\/sub><\/td>/);
  });
});

describe("All other HTML is text:", () => {
  const texts: Readonly<Record<string, string>> = {
    "a<sub>b": "<p>a&lt;sub&gt;b</p>\n",
    "a</sup>b": "<p>a&lt;/sup&gt;b</p>\n",
    "<sub>a</sup>": "<p>&lt;sub&gt;a&lt;/sup&gt;</p>\n",
    "<sub>a *b</sub> c*": "<p>&lt;sub&gt;a <em>b&lt;/sub&gt; c</em></p>\n",
    "[a<sup>b](c.md)</sup>": '<p><a href="c.md">a&lt;sup&gt;b</a>&lt;/sup&gt;</p>\n',
    "<sub>a<sup>b</sub>c</sup>": "<p>&lt;sub&gt;a<sup>b&lt;/sub&gt;c</sup></p>\n",
    '<br class="x"> <sub id="x">a</sub>': "<p>&lt;br class=&quot;x&quot;&gt; &lt;sub id=&quot;x&quot;&gt;a&lt;/sub&gt;</p>\n",
    "`a<sub>b</sub>` \\<br>": "<p><code>a&lt;sub&gt;b&lt;/sub&gt;</code> &lt;br&gt;</p>\n",
  };
  for (const [markdown, html] of Object.entries(texts)) test(JSON.stringify(markdown), () => assert.equal(rendered(markdown), html));

  test("and too deep nesting is an error", () => {
    assert.equal(parseMarkdown(`${"<sup>".repeat(30)}a${"</sup>".repeat(30)}`).excess?.kind, "too-deep");
  });
});

describe("Raised words stay apart from those before them", () => {
  const mail = (markdown: string) => {
    const [block] = readProse(rendered(markdown));
    return block?.kind === "paragraph" ? inlinesText(block.inlines, String) : "";
  };

  test("in plain text", () => {
    assert.equal(mail("10<sup>6</sup>, 1<sup>er</sup>, x<sup>n+1</sup>, CO<sub>2</sub>"), "10⁶, 1ᵉʳ, xⁿ⁺¹, CO₂");
    assert.equal(mail("15<sup>[1]</sup> a<sub>Q</sub> b<sup>*n*</sup>"), "15^([1]) a_(Q) b^(*n*)");
  });

  test("in headings, their ids, and the alternatives of pictures", () => {
    const [heading] = parseMarkdown("## Km<sup>2</sup> of 10<sup>Q</sup>").headings;
    assert.deepEqual([heading?.text, heading?.id], ["Km² of 10^(Q)", "km²-of-10-q"]);
    assert.match(rendered("![10<sup>6</sup>](a.png)"), / alt="10⁶"/);
  });

  test("in what the search is told", () => {
    assert.equal(
      withRaisedText(rendered("10<sup>6</sup> x<sup>*n*</sup> a<sub>b<sup>2</sup></sub>")),
      "<p>10⁶ x^(<em>n</em>) a_(b²)</p>\n",
    );
  });
});

test("A rendered text, read again as a tree, has breaks, raised and lowered words", () => {
  const text = (words: string) => ({ kind: "text", text: words });
  assert.deepEqual(readProse(rendered("a<sup>2</sup><br>b<sub>*c*</sub>")), [
    {
      kind: "paragraph",
      inlines: [
        text("a"),
        { kind: "raised", inlines: [text("2")] },
        { kind: "break" },
        text(" b"),
        { kind: "lowered", inlines: [{ kind: "emphasis", inlines: [text("c")] }] },
      ],
    },
  ]);
});
