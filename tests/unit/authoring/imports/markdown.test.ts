import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { prepareMarkdown } from "../../../../src/markdown/prepare.ts";
import { readProse } from "../../../../src/markdown/prose.ts";
import { renderMarkdown } from "../../../../src/markdown/render.ts";
import { type Block, type Inline, wordsOf } from "../../../../src/markdown/tree.ts";
import { writeMarkdown } from "../../../../src/markdown/write.ts";

const text = (words: string): Inline => ({ kind: "text", text: words });
const paragraph = (...inlines: readonly Inline[]): Block => ({ kind: "paragraph", inlines });

/** What a reader gets of Markdown, as blocks. */
function read(markdown: string): readonly Block[] {
  const prepared = prepareMarkdown(markdown);
  const { headings, references } = prepared;
  const link = (reference: number) => references[reference]?.target ?? "";
  return readProse(renderMarkdown(prepared, { id: (heading) => headings[heading]?.id ?? "", link, image: () => null, tableLabel: "" }));
}

/** Text that Markdown would take for something else than text. */
const odd = [
  "5*2*3 and _a_ and snake_case and __b__",
  "`code` and ``more``",
  "[a](b) ![c](d) [e][f] [g]: h",
  "# no heading",
  "1. no list",
  "2019) no list",
  "- no list",
  "+ no list",
  "> no quotation",
  "a | b",
  "| a |",
  "~~no~~ ~~~",
  "***",
  "___",
  "---",
  "- - -",
  "===",
  "\\ and \\* and C:\\",
  "<b>bold</b> <https://example.org> <a@example.org>",
  "&amp; &lt; &#42; &copy; R&D",
  "{#id}",
  "a {#id}",
  "ends with #",
  "ends with ## ",
  "!",
  "Made up: 100 %.",
  ":--",
  "{{ x }} {% y %}",
];

suite("text is read as it was", () => {
  for (const words of odd) {
    const blocks: Readonly<Record<string, Block>> = {
      paragraph: paragraph(text(words)),
      lines: paragraph(text("one"), { kind: "break" }, text(words), { kind: "break" }, text(words)),
      heading: { kind: "heading", level: 2, id: "", inlines: [text(words)] },
      list: { kind: "list", start: null, items: [[paragraph(text(words))], [paragraph(text(words)), paragraph(text(words))]] },
      quote: { kind: "quote", blocks: [paragraph(text(words))] },
      table: { kind: "table", head: [{ align: null, inlines: [text(words)] }], rows: [[{ align: null, inlines: [text(words)] }]] },
      link: paragraph({ kind: "link", address: "https://example.org/a_(b)?c=1&copy;", inlines: [text(words)] }, text(" end")),
      strong: paragraph(text("a"), { kind: "strong", inlines: [text(words)] }, text("b")),
      code: { kind: "code", text: words },
    };
    for (const [kind, block] of Object.entries(blocks)) {
      test(`${kind}: ${words}`, () => {
        const found = read(writeMarkdown([block]));
        const bare = (blocks: readonly Block[]) => wordsOf(blocks).replace(/\s/g, "");
        assert.equal(bare(found), bare([block]));
        assert.deepEqual(
          found.map(({ kind }) => kind),
          [block.kind],
          writeMarkdown([block]),
        );
      });
    }
  }
});

suite("emphasis", () => {
  const strong = (...inlines: readonly Inline[]): Inline => ({ kind: "strong", inlines });
  const emphasis = (...inlines: readonly Inline[]): Inline => ({ kind: "emphasis", inlines });
  const cases: readonly (readonly [string, readonly Inline[]])[] = [
    ["**West:** a town", [strong(text("West: ")), text("a town")]],
    ["**West**.A town", [strong(text("West.")), text("A town")]],
    ["**West wind**", [strong(text("West")), strong(text(" wind"))]],
    ["a *b* c", [text("a"), emphasis(text(" b ")), text("c")]],
    ["***a***", [strong(emphasis(text("a")))]],
    ["a b", [text("a"), strong(text(" ")), text("b")]],
    ["\\![a](https://example.org/)", [text("!"), { kind: "link", address: "https://example.org/", inlines: [text("a")] }]],
  ];
  for (const [written, inlines] of cases) test(written, () => assert.equal(writeMarkdown([paragraph(...inlines)]), written));

  test("of several kinds may touch", () => {
    const inlines = [emphasis(text("a")), strong(text("b")), emphasis(text("c"))];
    assert.deepEqual(read(writeMarkdown([paragraph(...inlines)])), [paragraph(...inlines)]);
  });

  test("that Markdown cannot say is left out, and not a word", () => {
    const inlines = [text("a"), strong({ kind: "code", text: "b" }), text("c")];
    assert.equal(writeMarkdown([paragraph(...inlines)]), "a`b`c");
  });

  test("of a code with a bar does not end a cell", () => {
    const cell = (words: string) => ({ align: null, inlines: [{ kind: "code", text: words } as const] });
    const table: Block = { kind: "table", head: [cell("a|b")], rows: [[cell("c\\|d")]] };
    assert.deepEqual(read(writeMarkdown([table])), [table]);
  });
});

test("blocks within blocks keep their place", () => {
  const list: Block = {
    kind: "list",
    start: 3,
    items: [
      [paragraph(text("a")), { kind: "list", start: null, items: [[paragraph(text("b"))]] }],
      [paragraph(text("c")), { kind: "code", text: "d\n\n  e" }],
    ],
  };
  assert.deepEqual(read(writeMarkdown([list])), [list]);
});
