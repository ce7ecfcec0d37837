import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readProse } from "../../../src/markdown/prose.ts";
import { proseText } from "../../../templates/mail/prose-text.ts";
import { wrap } from "../../../templates/mail/wrap.ts";
import { rendered } from "../markdown/rendered.ts";

const write = (markdown: string, most?: number) =>
  proseText(readProse(rendered(markdown)), (alternative) => `[Picture: ${alternative}]`, most).join("\n");

describe("Plain text", () => {
  test("is broken at spaces, at seventy-two columns, and nothing of it is lost", () => {
    const words = "una palabra inventada o dos ".repeat(40).trim();
    const lines = wrap(words);
    assert.equal(lines.join(" "), words);
    for (const line of lines) assert.ok(line.length <= 72, line);
    assert.ok(lines.slice(0, -1).every((line) => line.length > 72 - 10));
  });

  test("never breaks an address", () => {
    const address = `https://long.example.org/${"made-up/".repeat(12)}`;
    assert.deepEqual(wrap(`words before ${address} and after`), ["words before", address, "and after"]);
  });

  test("counts letters, not the units they are stored in", () => {
    assert.equal(wrap(`${"😀".repeat(35)} ${"😀".repeat(36)}`).length, 1);
  });

  test("marks headings, emphasis and code as Markdown does", () => {
    assert.equal(
      write("# One\n\nSome **strong**, *light*, ~~struck~~ and `code`."),
      "### One\n\nSome **strong**, *light*, ~~struck~~ and `code`.",
    );
    assert.equal(write("```\nmade up <b>\n\n  code\n```"), "    made up <b>\n\n      code");
    assert.equal(write("one  \ntwo\n\n---\n\nthree"), "one\ntwo\n\n* * *\n\nthree");
  });

  test("names where a link leads, once", () => {
    assert.equal(write("[words](https://example.org/?a=1&b=2)"), "words (https://example.org/?a=1&b=2)");
    assert.equal(write("<https://example.org/>"), "https://example.org/");
    assert.equal(write("<ana@example.org>"), "ana@example.org");
  });

  test("has lists, lists in lists, and what else stands in an item", () => {
    assert.equal(write("- one\n- two\n  - three\n    more"), "- one\n- two\n\n  - three more");
    assert.equal(write("9. nine\n10. ten"), "9. nine\n10. ten");
    assert.equal(write("1. one\n\n   > two"), "1. one\n\n   > two");
    assert.equal(write("-"), "-");
    assert.equal(write("- a made-up item that is long", 16), "- a made-up item\n  that is long");
  });

  test("quotes, also a quotation in a quotation", () => {
    assert.equal(write("> one\n>\n> > two"), "> one\n>\n> > two");
    assert.equal(write("> a made-up quotation", 12), "> a made-up\n> quotation");
  });

  test("sets a table in columns, aligned as they say", () => {
    assert.equal(
      write("| A | b | c |\n|---|--:|:-:|\n| one | 2 | 3 |\n| four | 55 | 666 |"),
      "A      b   c\n----  --  ---\none    2   3\nfour  55  666",
    );
  });

  test("tells a table that is too wide row by row", () => {
    assert.equal(
      write("| A | B |\n|---|---|\n| one | made-up words |\n| two | more |", 14),
      "- A: one\n  B: made-up\n  words\n\n- A: two\n  B: more",
    );
  });

  test("names a picture by its alternative", () => {
    assert.equal(write("![A dot](images/dot.png)"), "[Picture: A dot] (images/dot.png)");
  });
});
