import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { namesAlone, signedBy } from "../../../../src/authoring/imports/draft/authors.ts";
import { takeTitle } from "../../../../src/authoring/imports/draft/findings.ts";
import { summaryOf } from "../../../../src/authoring/imports/draft/summary.ts";
import type { PageBlock } from "../../../../src/authoring/imports/page.ts";
import { readHtml } from "../../../../src/authoring/imports/readers/read-html.ts";
import { readText } from "../../../../src/authoring/imports/readers/read-text.ts";
import { regionNames } from "../../../../src/authoring/imports/regions/region-names.ts";
import { wordsOf } from "../../../../src/markdown/tree.ts";
import { writeMarkdown } from "../../../../src/markdown/write.ts";

const pageOf = (html: string | Uint8Array) => readHtml(typeof html === "string" ? Buffer.from(html) : html);
const proseOf = (html: string | Uint8Array) => writeMarkdown(pageOf(html).blocks.map(({ block }) => block));
const long = "made up words for a test ".repeat(8);

suite("encodings", () => {
  const spanish = "<p>El título inventado: «año»</p>";
  const latin = (stated: string) => Buffer.from(`<meta charset="${stated}">${spanish}`, "latin1");
  test("stated", () => assert.equal(proseOf(latin("iso-8859-1")), "El título inventado: «año»"));
  test("stated wrongly", () => assert.equal(proseOf(latin("utf-8")), "El título inventado: «año»"));
  test("stated as what nobody knows", () => assert.equal(proseOf(latin("no-such")), "El título inventado: «año»"));
  test("of another script", () =>
    assert.equal(proseOf(Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), Buffer.from([0xc0])])), "А"));
  test("with a byte order mark", () => assert.equal(proseOf(Buffer.from(`\uFEFF${spanish}`, "utf16le")), "El título inventado: «año»"));
  test("what no one sees is taken out, letters are put together", () =>
    assert.equal(proseOf("<p>in\u00ADvi\u200Bsi\u202Eble cafe\u0301 a&nbsp;b quoi&nbsp;?</p>"), "invisible café a b quoi\u00A0?"));
});

suite("what is the page's text", () => {
  test("one article, and what is beside it is told", () => {
    const page = pageOf(`<body><div class="x">Beside it</div><article><p>${long}</p></article><p>End</p></body>`);
    assert.equal(page.blocks.length, 1);
    assert.deepEqual(
      page.dropped.map(({ what, beginning }) => `${what} ${beginning}`),
      ["div.x Beside it", "p End"],
    );
  });
  test("no teaser", () => assert.match(proseOf(`<body><article>Teaser</article><p>${long}</p></body>`), /Teaser\n\nmade up/));
  test("main, where there are several articles", () =>
    assert.match(
      proseOf(`<body><p>Out</p><main><article>One ${long}</article><article>Two ${long}</article></main></body>`),
      /^One.*\n\nTwo/,
    ));
  test("whatever it is called, what holds the title", () =>
    assert.equal(proseOf(`<body><div class="sidebar"><h1>Made up</h1><p>Text</p></div></body>`), "# Made up\n\nText"));
  test("a footer with much to say, and no menu", () => {
    assert.match(proseOf(`<article><p>${long}</p><footer>${long}</footer></article>`), /\n\nmade up/);
    assert.doesNotMatch(proseOf(`<article><p>${long}</p><nav>${long}</nav></article>`), /\n\nmade up/);
  });
  test("no menu and no footer of a page that is made of nothing but div, unless they say much", () => {
    const page = (footer: string) =>
      `<body><div class="menu"><a href="/">Home</a></div><div id="SITE_FOOTER">${footer}</div><p>${long}</p></body>`;
    assert.match(proseOf(page("© Made up")), /^made up words/);
    assert.match(proseOf(page(`Begin ${long}`)), /^Begin/);
    assert.match(proseOf(`<article><p>${long}</p><div class="menu">Soup</div></article>`), /Soup$/);
  });
  test("no script, no style, no comment", () =>
    assert.equal(proseOf("<p>a<script>b</script><style>c</style><!-- d --><noscript>e</noscript></p>"), "a"));
});

suite("a plain text", () => {
  const text = (...lines: string[]) => writeMarkdown(readText(Buffer.from(lines.join("\r\n"))).blocks.map(({ block }) => block));
  const wide = "Una línea inventada que es tan larga como la página es ancha,";
  test("is put together where its lines were broken to fit the page", () =>
    assert.equal(
      text(wide, "y sigue así, otra vez, hasta llegar al mismo borde de la página", "Ejemplo de arriba.", "", "Otra."),
      `${wide} y sigue así, otra vez, hasta llegar al mismo borde de la página Ejemplo de arriba.\n\nOtra.`,
    ));
  test("is not where a line had room for what follows, as below a heading", () =>
    assert.equal(
      text("NOROESTE", "Un pueblo inventado", "firmó un pacto.", "", wide),
      `NOROESTE\n\nUn pueblo inventado firmó un pacto.\n\n${wide}`,
    ));
  test("has lists with bullets, and with numbers that follow each other", () => {
    assert.equal(text("Dos:", "- uno", "  y más", "- dos", "", "x"), "Dos:\n\n- uno y más\n- dos\n\nx");
    assert.equal(text("Dos:", "1) uno", "12. de mayo", "2) dos", "", "x"), "Dos:\n\n1. uno 12. de mayo\n2. dos\n\nx");
    assert.equal(text("1. Noroeste", "", "x"), "1\\. Noroeste\n\nx");
  });
});

suite("lists of office programs", () => {
  const item = (level: number, mark: string, text: string) =>
    `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt'>&nbsp;&nbsp;</span></span></span><![endif]>${text}<o:p></o:p></p>\r\n\r\n`;
  test("Word's bullets, at their levels, and its odd letter o", () =>
    assert.equal(
      proseOf(`<p>A</p>${item(1, "·", "one")}${item(2, "o", "<b>two</b>")}${item(1, "·", "three")}<p>B</p>`),
      "A\n\n- one\n  - **two**\n- three\n\nB",
    ));
  test("Word's numbers go on where they began; what is no number stays", () => {
    assert.equal(proseOf(item(1, "4.", "one") + item(1, "5.", "2. two")), "4. one\n5. 2\\. two");
    assert.equal(proseOf(item(1, "a)", "one")), "- a) one");
  });
  test("a deeper item that comes first loses nothing", () =>
    assert.equal(proseOf(item(2, "·", "one") + item(1, "·", "two") + item(3, "·", "three")), "- one\n- two\n  - three"));
  test("a list of Google Docs, whose levels are lists apart", () =>
    assert.equal(
      proseOf(
        '<ul class="c6 lst-kix_a1-0 start"><li>one</li></ul><ol class="lst-kix_a1-1 start" start="1"><li>two</li></ol><ul class="lst-kix_a1-0"><li>three</li></ul>',
      ),
      "- one\n  1. two\n- three",
    ));
  test("Word's title is a heading", () => assert.equal(proseOf("<p class=MsoTitle>Made up</p><p>Text</p>"), "# Made up\n\nText"));
});

suite("links and pictures", () => {
  const page = (html: string, head = '<link rel="canonical" href="https://example.org/a/b">') =>
    proseOf(`<head>${head}</head><body>${html}</body>`);
  test("are made absolute by the page's own address, or its base", () => {
    assert.equal(page('<a href="../c">x</a>'), "[x](https://example.org/c)");
    assert.equal(page('<a href="c">x</a>', '<base href="https://base.example.org/d/">'), "[x](https://base.example.org/d/c)");
  });
  for (const href of [
    "javascript:alert(1)",
    " java\nscript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "#top",
    "https://example.org/a/b#top",
    "vbscript:x",
  ])
    test(`lead nowhere: ${JSON.stringify(href)}`, () => assert.equal(page(`<a href="${href}">x</a>`), "x"));
  test("without an address of the page are kept as words, and told", () => {
    assert.equal(page('<a href="c">x</a>', ""), "x");
    assert.deepEqual(pageOf('<a href="c">x</a>').deadLinks, ["c"]);
  });
  test("a picture without words is called by its file; one that counts readers is none", () => {
    assert.equal(page('<p>a <img src="/i/b%20c.jpg"> <img src="/d.gif" width="1"></p>'), "a [b c.jpg](https://example.org/i/b%20c.jpg)");
    assert.equal(page('<p>a <img src="/i/%E0%A4%A.jpg"></p>'), "a [%E0%A4%A.jpg](https://example.org/i/%E0%A4%A.jpg)");
  });
  test("lead through Google no longer, where Google Docs made them do so", () => {
    const through = (address: string) => page(`<a href="https://www.google.com/url?q=${address}&amp;sa=D&amp;usg=x">x</a>`);
    assert.equal(through("https://a.example/b?c%3Dd"), "[x](https://a.example/b?c=d)");
    assert.equal(through("javascript:alert(1)"), "x");
  });
  test("a picture in a link is its words", () =>
    assert.equal(page('<a href="/x"><img src="/y.png" alt="z"></a>'), "[z](https://example.org/x)"));
});

suite("what the page states", () => {
  const published = (value: string) => pageOf(`<meta property="article:published_time" content="${value}"><p>a</p>`).published;
  test("a day, as it was where it was written", () => assert.equal(published("2019-05-06T23:30:00-05:00"), "2019-05-06"));
  for (const value of ["2019-02-30", "yesterday", "20190506", "0000-13-01"])
    test(`no day: ${value}`, () => assert.equal(published(value), null));
  test("a title, without the site's name where it states that, and no sign that turns a line around", () => {
    const title = (own: string) =>
      pageOf(`<meta property="og:site_name" content="Made-up Site"><meta property="og:title" content="${own}">`).title;
    assert.equal(title("Bulletin – May &#x202E;2019 - Made-up Site"), "Bulletin – May 2019");
    assert.equal(title("Made-up Site"), "Made-up Site");
  });
  test("JSON-LD that cannot be read states nothing", () =>
    assert.equal(
      pageOf('<script type="application/ld+json">{"@type":</script><script type="application/ld+json">[null,1]</script><p>a</p>').published,
      null,
    ));
  test("where it was saved from", () =>
    assert.equal(pageOf("<!-- saved from url=(0023)https://example.org/made-up --><p>a</p>").source, "https://example.org/made-up"));
  test("no local address", () => assert.equal(pageOf('<link rel="canonical" href="file:///home/a.html"><p>a</p>').source, null));
});

suite("authors", () => {
  const authors = [
    { id: "ana", name: "Ana María Ejemplo de la Muestra", family: "Ejemplo de la Muestra" },
    { id: "bruno", name: "Bruno Ejemplo", family: null },
    { id: "caro", name: "Carolina Nadie Ficticia", family: "Nadie Ficticia" },
  ];
  const known: Readonly<Record<string, readonly string[]>> = {
    "Ana Ejemplo": ["ana"],
    "ANA MARIA EJEMPLO DE LA MUESTRA": ["ana"],
    "Ejemplo, Bruno": ["bruno"],
    "Nadie Ficticia": ["caro"],
    "C. Nadie Ficticia": ["caro"],
    "Por Bruno Ejemplo y Carolina Nadie": ["bruno", "caro"],
    Ejemplo: [],
    "Otra Persona": [],
    "B. E.": [],
  };
  for (const [name, ids] of Object.entries(known)) test(name, () => assert.deepEqual(signedBy([[name]], authors).known, ids));
  test("a line of names alone names its authors, if one is known", () => {
    const alone = (line: string) => namesAlone(pageOf(`<p><i>${line}</i></p>`).blocks[0] as PageBlock, authors);
    assert.deepEqual(alone("Otra Persona, Bruno Ejemplo y Ana Ejemplo"), ["Otra Persona", "Bruno Ejemplo", "Ana Ejemplo"]);
    for (const line of ["Otra Persona", "Bruno Ejemplo firmó", "Bruno Ejemplo, de Ninguna Parte"]) assert.equal(alone(line), null, line);
  });
  test("a name that may be two people's is nobody's", () => {
    const twins = ["Ana Lucía Ejemplo", "Ana Clara Ejemplo"].map((name, n) => ({ id: `ana-${n}`, name, family: null }));
    assert.deepEqual(signedBy([["Ana Ejemplo"]], twins), { known: [], unknown: ["Ana Ejemplo"] });
  });
  test("the first place that names somebody known is believed", () =>
    assert.deepEqual(signedBy([["admin"], ["Bruno Ejemplo", "Otra Persona"], ["Ana Ejemplo"]], authors), {
      known: ["bruno"],
      unknown: ["Otra Persona"],
    }));
});

suite("a summary", () => {
  const blocks = pageOf(`<p>Short.</p><p>${"Una palabra ".repeat(6)}inventada. Otra frase. Y otra más que ya no cabe.</p>`).blocks;
  test("is what the page states", () => assert.equal(summaryOf("Stated.", blocks, "en"), "Stated."));
  test("is the first sentence of the first paragraph, where that is cut off", () =>
    assert.equal(summaryOf("Cut off…", blocks, "es"), `${"Una palabra ".repeat(6)}inventada.`));
  test("is never longer than an issue takes", () => {
    const endless = pageOf(`<p>${"word ".repeat(300)}</p>`).blocks;
    const summary = summaryOf(null, endless, "en") ?? "";
    assert.ok(summary.length <= 400 && summary.endsWith(" word…"), summary);
  });
});

test("lines are those of the file", () => {
  const { blocks } = pageOf("<body>\n<p>\n  one</p>\n\n<ul>\n<li>two</li></ul>three</body>");
  assert.deepEqual(
    blocks.map(({ line, block }) => `${line} ${wordsOf([block]).trim()}`),
    ["3 one", "6 two", "6 three"],
  );
});

suite("raised and lowered text stays apart", () => {
  const cases: readonly (readonly [html: string, markdown: string])[] = [
    ["12 km<sup>2</sup> and 3 × 10<sup>6</sup>", "12 km<sup>2</sup> and 3 × 10<sup>6</sup>"],
    [
      "CO<sub>2</sub>, 10<sup>−3</sup>, 1<sup>er</sup> <b>m<sup>3</sup></b>",
      "CO<sub>2</sub>, 10<sup>−3</sup>, 1<sup>er</sup> **m<sup>3</sup>**",
    ],
    ['10<span style="vertical-align: super">6</span>, H<span style="vertical-align:sub">2</span>O', "10<sup>6</sup>, H<sub>2</sub>O"],
    ["<b>10</b><sup>6</sup><b>x</b>", "**10**<sup>6</sup>**x**"],
    ['15<sup data-fn="x" class="fn"><a href="#x" id="x-link">1</a></sup> members', "15[1] members"],
    ['15<a href="#_ftn1"><sup>1</sup></a>, 16<sup><a href="#ftnt2">[2]</a></sup>', "15[1], 16[2]"],
    ['15<sup class="footnote-ref">3</sup>, 16<sup id="cite_ref-4" class="reference"><a href="#cite_note-4">[4]</a></sup>', "15[3], 16[4]"],
    ['15<sup><a href="https://example.org/">1</a></sup>', "15[<sup>1</sup>](https://example.org/)"],
    ["15<sup> </sup>16<sup></sup>", "15 16"],
    ["<code>10<sup>6</sup></code>", "`10⁶`"],
  ];
  for (const [html, markdown] of cases) test(markdown, () => assert.equal(proseOf(`<p>${html}</p>`), markdown));

  test("of a note the words are kept, and not the arrow that leads back", () =>
    assert.equal(proseOf('<ol><li id="x">Two are absent. <a href="#x-link">↩︎</a></li></ol>'), "1. Two are absent."));

  test("in what can only be plain text, too", () => {
    const page = pageOf(
      `<h1>3 × 10<sup>6</sup> and H<sub>2</sub>O</h1><p>A made-up harbour of 12 km<sup>2</sup> cost 10<sup>Ma</sup> coins in all.</p>`,
    );
    const titled = takeTitle(page, regionNames([], ["en"]));
    assert.equal(titled.title, "3 × 10⁶ and H₂O");
    assert.equal(summaryOf(null, titled.blocks, "en"), "A made-up harbour of 12 km² cost 10^(Ma) coins in all.");
  });
});

suite("lines that a page keeps are lines", () => {
  const cases: readonly (readonly [html: string, text: string])[] = [
    ["<pre>one\n  two\r\n\nthree\n</pre>", "one\n  two\n\nthree"],
    ["<pre>one<br>two<br/><br/>three</pre>", "one\ntwo\n\nthree"],
    ["<pre><code><div>one</div><div>two</div></code></pre>", "one\ntwo"],
    ["<pre><span>one</span>\n<span>10<sup>6</sup></span></pre>", "one\n10⁶"],
  ];
  for (const [html, text] of cases) test(JSON.stringify(html), () => assert.equal(proseOf(html), `\`\`\`\n${text}\n\`\`\``));
});

suite("a summary ends in no half of a mark", () => {
  const words = "palabras inventadas para una prueba ".repeat(10);
  const summary = (text: string) =>
    summaryOf(null, [{ line: 1, block: { kind: "paragraph", inlines: [{ kind: "text", text }] } }], "es") ?? "";
  for (const [open, close] of [
    ["**", "**"],
    ["«", "»"],
    ["(", ")"],
    ["[un enlace", "](https://example.org/)"],
    ["<sup>", "</sup>"],
    ["`", "`"],
    ["*", "*"],
  ] as const) {
    test(`${open} … ${close}`, () => {
      const found = summary(`${words} ${open}${words.trim()}${close} fin.`);
      assert.equal(found, `${words.trim()}…`);
    });
  }

  test("nor within a quotation of several sentences", () =>
    assert.equal(
      summary("El alcalde inventado de un pueblo inventado dijo: «Firmamos hoy. Cumpliremos mañana». Luego se fue."),
      "El alcalde inventado de un pueblo inventado dijo: «Firmamos hoy. Cumpliremos mañana».",
    ));

  test("nor within a sign, and what the page states is cut likewise", () => {
    assert.equal(summaryOf(`${"x".repeat(398)}😀…`, [], "es"), `${"x".repeat(398)}…`);
    assert.equal(
      summary("5 * 3 es una multiplicación inventada, y 4 * 2 es otra que se inventó. Fin."),
      "5 * 3 es una multiplicación inventada, y 4 * 2 es otra que se inventó.",
    );
  });
});
