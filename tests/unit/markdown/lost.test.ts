import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type Lost, lostIn } from "../../../src/markdown/lost.ts";
import { parseMarkdown } from "../../../src/markdown/parse.ts";
import { rendered } from "./rendered.ts";

function lost(markdown: string): Lost[] {
  return lostIn(markdown, parseMarkdown(markdown));
}

describe("Of the words of a text are lost", () => {
  const texts: Readonly<Record<string, readonly [markdown: string, what: Lost["what"], line: number, written: string]>> = {
    "a definition that no link uses": ["a\n\n[Source]: https://x.example", "definition", 2, "[Source]: https://x.example"],
    "its title": ["[Fee]: x.md 'It was 900'\n\na", "definition", 0, "[Fee]: x.md 'It was 900'"],
    "the second of two of a name": ["[a]: x.md\n[A]: y.md\n\n[a]", "second-definition", 1, "[A]: y.md"],
    "one in a list": ["- a\n\n  [b]: c.md", "definition", 2, "[b]: c.md"],
    "one in a quotation": ["> [b]: c.md\n> d", "definition", 0, "[b]: c.md"],
    "a surplus cell": ["| a | b |\n|---|---|\n| c | d | e f |", "cell", 2, "e f"],
    "several, one of them of bars in code": ["| a | b |\n|---|---|\n| `c|d` | 950 | e |", "cell", 2, "950 | e"],
    "one in a table within a list": ["1. | a |\n   |---|\n   | b | c |", "cell", 2, "c"],
    "a row without bars at its ends": ["a | b\n--- | ---\nc | d | e", "cell", 2, "e"],
    "the title of a picture": ['![a](b.png "By Ana")', "picture-title", 0, "By Ana"],
    "what stands behind the language of code": ["```js The example\na\n```", "code-title", 0, "The example"],
    "a number that stands in a list twice": ["2020. a\n2020. b", "number", 1, "2020."],
    "a number that a list does not count": ["1986. a\n1991. b", "number", 1, "1991."],
  };
  for (const [name, [markdown, what, line, written]] of Object.entries(texts))
    test(name, () => assert.deepEqual(lost(markdown), [{ what, line, written }]));
});

describe("Nothing is lost", () => {
  const texts: Readonly<Record<string, string>> = {
    "of links and their titles":
      '[a b](c.md "d e") [f][g] [h][] [i] <https://j.example/%C3%A1?k=l> <m@n.example>\n\n[g]: o.md "p"\n[h]: q.md\n[i]: r.md',
    "where a definition is used by a picture": "![a][b]\n\n[b]: c.png",
    "of emphasis within words": "un**believ**able *a*b ~~c~~ __d__",
    "of escapes and entities": "Quer&eacute;taro &amp;eacute; \\&eacute; &#65; \\*a\\* a\\_b `&eacute;` `\\&eacute;` &nosuch; C:\\dir",
    "of code": "`a b` ``c`d``\n\n```js\ne f\n```\n\n    g h\n\n~~~\ni",
    "of headings, with and without ids": "# a {#b}\n\nc\n=\n\n## d ##\n\n### `{#e}`\n\n## {#f}",
    "of lists and quotations": "- a\n  1. b\n  2. c\n\n> d\ne\n\n1. f\n1. g\n\n3) h\n4) i\n\n-\n\n1.",
    "of tables": "| a | b |\n|:--|--:|\n| c \\| d | `e` |\n| f |\n|  | g |",
    "of pictures, with what they show": "![a *b* [c](d.md) `e`](f.png) [![g](h.png)](i.md)",
    "of comments": "a <!-- b --> c\n\n<!-- d\n\ne --> f\n\n| g <!-- h --> |\n|---|",
    "of tags": "10<sup>6</sup><br>H<sub>2</sub>O <sub>a </sup> <b>c</b>",
    "of footnotes, which are text": "a[^1]\n\n[^1]: Ibid.",
    "of notes that are written as definitions": '[//]: # (a note)\n[comment]: <> "another"\n\na',
    "where lines end as on Windows": "a\r\nb\r\n\r\n| c |\r\n|---|\r\n| d |\r\n",
    "of breaks and rules": "a  \nb\\\nc\n\n***\n\n---",
  };
  for (const [name, markdown] of Object.entries(texts)) test(name, () => assert.deepEqual(lost(markdown), []));

  const fixtures = join(import.meta.dirname, "../../fixtures/archives");
  for (const path of readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"))) {
    test(`of ${path}`, () => {
      const body = readFileSync(join(fixtures, path), "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");
      assert.deepEqual(lost(body), []);
    });
  }
});

/** The same numbers for the same seed (mulberry32). */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const marks = [
  ..."*_`~[]()|!#>-+=\\&;:<{}\"'".split(""),
  ...[
    "\n",
    "\n\n",
    "\n\n",
    " ",
    " ",
    "  ",
    "    ",
    "**",
    "[",
    "](",
    "]:",
    "][",
    "`",
    "```\n",
    "| ",
    " |\n|---|---|\n| ",
    "1. ",
    "- ",
    "> ",
    "## ",
  ],
  ...["<!-- ", " -->", "<br>", "<sup>", "</sup>", "![", "\n\n[", "]: ", '"', "&amp;", "\t", "{#", "[^1]: ", "<"],
];

/** A text of marks at random, and of words that are all different. */
function textOf(random: (below: number) => number): { readonly text: string; readonly words: readonly string[] } {
  const words: string[] = [];
  let text = "";
  for (let n = random(40) + 2; n > 0; n--) {
    if (random(2) === 0) {
      words.push(`w${words.length}x`);
      text += words.at(-1);
    } else text += marks[random(marks.length)];
  }
  return { text, words };
}

test("Every word of 5,000 texts at random is shown, or is told, or is part of an address, a name or a comment", () => {
  const random = randomOf(7);
  let [shown, told] = [0, 0];
  for (let n = 0; n < 5_000; n++) {
    const { text, words } = textOf(random);
    const parsed = parseMarkdown(text);
    if (parsed.excess) continue;
    const html = rendered(text);
    const missing = lostIn(text, parsed)
      .map(({ written }) => written)
      .join("\n");
    const suggestion = [
      ...addressesIn(text),
      ...parsed.headings.map(({ id }) => id),
      ...parsed.notes.definitions.map(({ label }) => label),
    ].join("\n");
    for (const word of words) {
      const isShown = html.includes(word);
      if (isShown) shown += 1;
      else if (missing.includes(word)) told += 1;
      else assert.ok(suggestion.includes(word), `${word} of ${JSON.stringify(text)} is in none of ${html} and not told`);
    }
  }
  assert.ok(shown > 40_000 && told > 20, `${shown} words shown, ${told} told`);
});

/** What of a text is where an address, the name of one, a comment, an id or the language of code can. */
function addressesIn(text: string): string[] {
  const places = [/<!--[\s\S]*?-->/g, /\]\([^)]*\)/g, /\]\[[^\]]*\]/g, /\{#[^}\s]*\}/g, /(`{3,}|~{3,})[^\n]*/g, /\]:[\s\S]*/g];
  return places.flatMap((place) => text.match(place) ?? []);
}
