import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Pictures } from "../../../templates/pdf/pictures.ts";
import { type PrintedBlock, printedProse } from "../../../templates/pdf/printed-prose.ts";
import { linkTo } from "../../../templates/pdf/words.ts";
import { rendered } from "../markdown/rendered.ts";

const picture = (name: string, width: number, height: number) => ({ file: `issues/${name}`, address: `/${name}`, width, height });
const images = [picture("small.png", 40, 20), picture("wide.png", 3680, 100), picture("high.png", 100, 5400)];

function proseOf(body: string): readonly PrintedBlock[] {
  return printedProse(rendered(body), { pictures: new Pictures(images), page: "https://made-up.example/sub/2021/09/north/" });
}

const runsOf = (body: string) => {
  const [block] = proseOf(body);
  return block?.kind === "paragraph" && block.runs;
};

/** All words of some blocks, however deep they are. */
function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).join(" ");
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, inner]) => (key === "text" || key === "alternative" ? String(inner) : wordsIn(inner)))
    .join(" ");
}

describe("A text for paper", () => {
  test("has its manners side by side, not in each other", () => {
    assert.deepEqual(runsOf("a **b *c* ~~[d `e`](/x)~~**"), [
      { text: "a " },
      { text: "b ", strong: true },
      { text: "c", strong: true, emphasis: true },
      { text: " ", strong: true },
      { text: "d ", strong: true, struck: true, link: "https://made-up.example/x" },
      { text: "e", code: true, strong: true, struck: true, link: "https://made-up.example/x" },
    ]);
  });

  test("begins no line with a space after a break", () => {
    assert.deepEqual(runsOf("a\\\nb"), [{ text: "a" }, { break: true }, { text: "b" }]);
  });

  test("leads to whole addresses, and nowhere where Typst would take none", () => {
    const linkOf = (target: string) => (runsOf(`[x](${target})`) || []).map((run) => "link" in run && run.link);
    assert.deepEqual(linkOf("#here"), ["https://made-up.example/sub/2021/09/north/#here"]);
    assert.deepEqual(linkOf("/sub/topics/"), ["https://made-up.example/sub/topics/"]);
    assert.deepEqual(linkOf("mailto:a@b.example"), ["mailto:a@b.example"]);
    assert.deepEqual(linkOf("<>"), [false]);
    assert.deepEqual(linkTo(`https://x.example/${"a".repeat(9000)}`), {});
  });

  test("has headings from the third level on, none above the sixth", () => {
    const levels = proseOf("# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f").map((block) => block.kind === "heading" && block.level);
    assert.deepEqual(levels, [3, 4, 5, 6, 6, 6]);
  });

  test("shows pictures as large as a browser does, but not larger than the page, each once", () => {
    const pictures = new Pictures(images);
    const setting = { pictures, page: "https://made-up.example/" };
    const shown = printedProse(rendered("![a](/small.png) ![b](/wide.png) ![c](/high.png) ![d](/small.png)"), setting);
    const sizes = shown.flatMap((block) => (block.kind === "paragraph" ? block.runs : [])).filter((run) => "picture" in run);
    assert.deepEqual(
      sizes.map(({ picture, width, height }) => [picture, width, height]),
      [
        ["issues%2Fsmall.png.picture", 30, 15],
        ["issues%2Fwide.png.picture", 368, 10],
        ["issues%2Fhigh.png.picture", 10, 540],
        ["issues%2Fsmall.png.picture", 30, 15],
      ],
    );
    assert.deepEqual(pictures.files, {
      "issues%2Fsmall.png.picture": "issues/small.png",
      "issues%2Fwide.png.picture": "issues/wide.png",
      "issues%2Fhigh.png.picture": "issues/high.png",
    });
    assert.throws(() => proseOf("![x](/missing.png)"), /missing\.png/);
  });

  test("lets no picture run out of the list, the quotation or the cell of a table that it stands in", () => {
    const widths = (body: string) => [...JSON.stringify(proseOf(body)).matchAll(/"width":([\d.]+)/g)].map(([, width]) => Number(width));
    assert.deepEqual(widths("- ![a](/wide.png)\n  - ![a](/wide.png)\n\n> ![a](/wide.png)"), [344, 320, 344]);
    assert.deepEqual(widths("|a|b|\n|-|-|\n|![a](/wide.png)|![a](/small.png)|"), [174, 30]);
    assert.deepEqual(widths("> |a|\n> |-|\n> |![a](/wide.png)|"), [334]);
    assert.deepEqual(widths(`|${"a|".repeat(11)}\n|${"-|".repeat(11)}\n|![a](/wide.png)|`), [344]);
  });

  test("writes what is nested deeper than Typst goes side by side, and loses none of it", () => {
    const deep = Array.from({ length: 40 }, (_, n) => `${"> ".repeat(n)}- level ${n}\n`).join("\n");
    const words = wordsIn(proseOf(deep));
    for (let n = 0; n < 40; n++) assert.match(words, new RegExp(`level ${n}\\b`));
    const depth = (value: unknown): number =>
      typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;
    assert.ok(depth(proseOf(deep)) < 30);
  });

  test("writes a table with too many columns row by row", () => {
    const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
    const of = (columns: number) => {
      const numbers = Array.from({ length: columns }, (_, n) => n + 1);
      return proseOf(row(numbers.map((n) => `h${n}`)) + row(numbers.map(() => "---")) + row(numbers.map((n) => `c${n}`)));
    };
    assert.equal(of(10)[0]?.kind, "table");
    const [list] = of(11);
    assert.ok(list?.kind === "list" && list.items.length === 11);
    assert.match(wordsIn(list).replace(/\s+/g, " "), /h1 : c1 h2 : c2 .* h11 : c11/);
  });
});
