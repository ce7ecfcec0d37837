import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readProse } from "../../../src/markdown/prose.ts";
import { rendered } from "./rendered.ts";

const proseOf = (body: string) => readProse(rendered(body));
const text = (words: string) => ({ kind: "text", text: words });

describe("A rendered text, read again as a tree,", () => {
  test("has the words, the emphasis, the code and the links of a paragraph", () => {
    assert.deepEqual(proseOf("Made *up*, **all** ~~true~~ `a<b` [there](https://x.example/?a=1&b=2)"), [
      {
        kind: "paragraph",
        inlines: [
          text("Made "),
          { kind: "emphasis", inlines: [text("up")] },
          text(", "),
          { kind: "strong", inlines: [text("all")] },
          text(" "),
          { kind: "struck", inlines: [text("true")] },
          text(" "),
          { kind: "code", text: "a<b" },
          text(" "),
          { kind: "link", address: "https://x.example/?a=1&b=2", inlines: [text("there")] },
        ],
      },
    ]);
  });

  test("has the characters that HTML escapes, and HTML that was written as text", () => {
    assert.deepEqual(proseOf('"a" < b & <b>c</b>'), [{ kind: "paragraph", inlines: [text('"a" < b & <b>c</b>')] }]);
  });

  test("has headings with their levels and ids", () => {
    assert.deepEqual(
      proseOf("# One\n\n## Two").map((block) => block.kind === "heading" && [block.level, block.inlines]),
      [
        [2, [text("One")]],
        [3, [text("Two")]],
      ],
    );
  });

  test("has lists in lists, tight or loose, with the number they begin with", () => {
    const paragraph = (words: string) => ({ kind: "paragraph", inlines: [text(words)] });
    assert.deepEqual(proseOf("- a\n- b\n  - c\n"), [
      {
        kind: "list",
        start: null,
        items: [
          [paragraph("a")],
          [
            { kind: "paragraph", inlines: [text("b ")] },
            { kind: "list", start: null, items: [[paragraph("c")]] },
          ],
        ],
      },
    ]);
    assert.deepEqual(proseOf("3. a\n\n4. b"), [{ kind: "list", start: 3, items: [[paragraph("a")], [paragraph("b")]] }]);
  });

  test("has tables with the alignment of their columns, quotations, code, rules and breaks", () => {
    assert.deepEqual(proseOf("| a | b |\n|---|--:|\n| 1 | 2 |\n"), [
      {
        kind: "table",
        head: [
          { align: null, inlines: [text("a")] },
          { align: "right", inlines: [text("b")] },
        ],
        rows: [
          [
            { align: null, inlines: [text("1")] },
            { align: "right", inlines: [text("2")] },
          ],
        ],
      },
    ]);
    assert.deepEqual(
      proseOf("> q\n\n```\nx\n  y\n```\n\n---\n\na\\\nb").map((block) => (block.kind === "code" ? block.text : block.kind)),
      ["quote", "x\n  y", "rule", "paragraph"],
    );
  });

  test("refuses what no renderer of ours writes, so that nothing is left out", () => {
    assert.throws(() => readProse("<video></video>"), /<video>/);
    assert.throws(() => readProse("<p><u>a</u></p>"), /<u>/);
  });
});
