import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { UnreadMark } from "../../../../src/problems/warning-facts.ts";
import { append } from "../archive-on-disk.ts";
import { examined } from "./sound-archive.ts";

/** The warnings about a text at the end of a report whose last line is the second: the mark, and the words under its caret. */
function marksIn(text: string): string[] {
  const { warnings, errors } = examined({ "issues/2021-09/south.es.md": append(`\n${text}\n`) });
  return [...errors, ...warnings].map(({ code, facts, at }) => {
    const suggestion = [...at.text].slice(at.column - 1, at.column - 1 + at.length).join("");
    return code === "shown-as-written" ? `${(facts as { mark: UnreadMark }).mark}: ${suggestion}` : `${code}: ${suggestion}`;
  });
}

describe("A mark that was meant and is not read is told, with what is left of it:", () => {
  const texts: Readonly<Record<string, readonly string[]>> = {
    "**Key date: **the first, **Note:**everyone": ["emphasis: **Key date: **", "emphasis: **Note:**"],
    "The plan is ** open ** to all": ["emphasis: ** open **"],
    "It is **not closed": ["emphasis: **not closed"],
    "It *is* **not** closed ** yet": ["emphasis: ** yet"],
    "***Key date: ***the": ["emphasis: ***Key date: ***"],
    "*Key date: *the": ["emphasis: *Key date: *"],
    "__Key date: __the": ["emphasis: __Key date: __"],
    "~~gone ~~here": ["emphasis: ~~gone ~~"],
    "## **Title: **more": ["emphasis: **Title: **"],
    "- one **two **three": ["emphasis: **two **"],
    "| a **b **c |\n|---|": ["emphasis: **b **"],
    "[x][misspelt] and [a *loan*][]": ["definition: [x][misspelt]", "definition: [a *loan*][]"],
    "##\u00A0The accord": ["heading: ##\u00A0The accord"],
    "#\u00A0The accord": ["heading: #\u00A0The accord"],
    "A line\n##The accord": ["heading: ##The accord"],
    "\uFF03 The accord": ["heading: \uFF03 The accord"],
    "-\u00A0first\n-\u00A0second": ["list: -\u00A0first"],
    "1.\u00A0first": ["list: 1.\u00A0first"],
    "-first\n-second": ["list: -first"],
    "1.First\n2.Second": ["list: 1.First"],
    "```\ncode": ["code: ```"],
    "~~~\ncode\n```": ["code: ~~~"],
    "````\ncode\n```": ["code: ````"],
    "> ```\n> code\n\nmore": ["code: ```"],
    "A paragraph that ends.\n---": ["underline: ---"],
    "A paragraph\nof two lines\n===": ["underline: ==="],
    "Text\n\n=======\n\nText": ["rule: ======="],
    "{% include x.html %} {{ page.title }}": ["template: {{ page.title }}", "template: {% include x.html %}"].reverse(),
    '{{< figure src="x.png" >}} {{% note %}}': ['template: {{< figure src="x.png" >}}', "template: {{% note %}}"],
    "<% code %>": ["template: <% code %>"],
    "Text\n{: .lead}": ["attributes: {: .lead}"],
    "Text {.lead} {#name}": ["attributes: {.lead}", "attributes: {#name}"],
    "> [!NOTE]\n> Text": ["box: [!NOTE]"],
    ":::note\nText\n:::": ["box: :::note"],
    "!!! warning\n\nText": ["box: !!! warning"],
    "Good :wink: and :+1:": ["emoji: :wink:", "emoji: :+1:"],
    "$$E = mc^2$$": ["formula: $$E = mc^2$$"],
    "$x_1 + y$": ["formula: $x_1 + y$"],
    "- [x] done\n- [ ] to do": ["task: [x]", "task: [ ]"],
    "![](C:\\pictures\\a.png)": ["path: ![](C:\\pictures\\a.png)"],
    "![a](C:\\Program Files (x86)\\a.png)": ["path: ![a](C:\\Program Files (x86)\\a.png)"],
    "[[Other page]]": ["wiki: [[Other page]]"],
    "All left.[^1]\n\n[^1]: Ibid.": ["footnote: [^1]", "footnote: [^1]:"],
    "==marked== and ++put in++": ["other: ==marked==", "other: ++put in++"],
    "x^2^ and H~2~O": ["raised: ^2^", "raised: ~2~"],
    "| a | b |\n| c | d |": ["table: | a | b |"],
    "| a | b |\n|---|\n| c | d |": ["table: | a | b |"],
    "(the page)[https://x.example]": ["link: (the page)[https://x.example]"],
    '[caption id="x"]y[/caption] [gallery]': ['shortcode: [caption id="x"]', "shortcode: [/caption]", "shortcode: [gallery]"].sort(),
    "import Card from './card.js'": ["program: import Card from './card.js'"],
    "a <sub>b, <b>c</b>": ["html: <sub>", "html: <b>"],
  };
  for (const [text, told] of Object.entries(texts))
    test(JSON.stringify(text), () => assert.deepEqual(marksIn(text).sort(), [...told].sort()));
});

describe("There is no false alarm of", () => {
  const texts = [
    "un [sic] de [...] y […], [N. del T.: x] y [audio]",
    "$5 y $6, US$5_000, $10; el 50 % {así}",
    "a las 10:30:45, de 8:00 a 9:00: charla; a::b; x: y :z",
    "el disco C:\\ en prosa, y C:\\dir",
    "3 * 4, 10 * 20 * 30, una nota*, *uno *dos, 2**3, f*** y *****",
    "Nombre: ____, x_y_z, snake_case, a ~50, 30 °C ~ 40 °C",
    "C++ y C++, a==b, 100 = 100, 2^10, x^2",
    "[1][2] y [1], [2], (véase [nota]), (a) [b]",
    "#etiqueta, R&D, AT&T; 5 > 3 < 4, <3, ->, =>, a...b",
    "— Hola\n— Adiós",
    "Título\n---\n\nOtro\n===",
    "\\*\\*a\\*\\* \\[a\\](b) \\[a\\]\\[b\\] \\<b> \\{% a %\\} \\:wink: &#42;&#42;a",
    "`**a **` `{% a %}` `:wink:` y ``` `` ```",
    "```\n**a **b {% c %} :wink: - [x]\n```\n\n~~~~\n```\n~~~~",
    "- ```\n  a\n  ```\n\n> ~~~\n> b\n> ~~~\n\n1. ```js\n   c\n   ```",
    "**¡No!** —dijo— *así*, **«a»**, ~~b~~, __c__, _d_ y ***e***",
    "-5 grados\n\n1.5 millones, p. 10|11, a | b | c",
    "<!-- **a **b {% c %} :wink: -->\n\nx <!-- ## y [z][w] --> y",
    "10<sup>6</sup><br>H<sub>2</sub>O",
    "[**a** b](https://x.example/), [c][d]\n\n[d]: https://x.example/",
    "| a | b |\n|---|---|\n| c | d |",
    "¡¡¡NOTA!!!\n\n!!! ¡Atención!",
  ];
  for (const text of texts) test(JSON.stringify(text), () => assert.deepEqual(marksIn(text), []));
});

test("At most 20 marks of a text are told, and each at its own place", () => {
  const told = marksIn(Array.from({ length: 60 }, (_, n) => `**a${n} **b`).join("\n\n"));
  assert.deepEqual([told.length, told[0], told[19]], [20, "emphasis: **a0 **", "emphasis: **a19 **"]);
});
