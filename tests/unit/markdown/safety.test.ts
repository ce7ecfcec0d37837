import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseMarkdown } from "../../../src/markdown/parse.ts";
import { rendered } from "./rendered.ts";

describe("HTML in a text is shown as text:", () => {
  const written: Readonly<Record<string, string>> = {
    "<script>alert(1)</script>": "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n",
    'before <img src="x" onerror="alert(1)"> after': "<p>before &lt;img src=&quot;x&quot; onerror=&quot;alert(1)&quot;&gt; after</p>\n",
    "<div>\n\nwithin\n\n</div>": "<p>&lt;div&gt;</p>\n<p>within</p>\n<p>&lt;/div&gt;</p>\n",
    "`<b>` and &lt;b&gt;": "<p><code>&lt;b&gt;</code> and &lt;b&gt;</p>\n",
    "```html\n<b>\n```": '<pre tabindex="0"><code>&lt;b&gt;\n</code></pre>\n',
    "    <b>": '<pre tabindex="0"><code>&lt;b&gt;\n</code></pre>\n',
    "## <i>x</i>": '<h2 id="i-x-i">&lt;i&gt;x&lt;/i&gt;</h2>\n',
  };
  for (const [markdown, html] of Object.entries(written)) test(JSON.stringify(markdown), () => assert.equal(rendered(markdown), html));

  test("also in the alternative of a picture and the title of a link", () => {
    assert.match(rendered('![a "b" <c>](x.png)'), / alt="a &quot;b&quot; &lt;c&gt;"/);
    assert.match(rendered('[a](x.md "b <c>")'), / title="b &lt;c&gt;"/);
  });

  test("also in the address of a link and of a picture", () => {
    assert.match(rendered('[a](<x"><b>)'), /^<p>\[a\]\(&lt;x&quot;&gt;|<a href="x&quot;&gt;&lt;b&gt;">/);
    assert.doesNotMatch(rendered('![a](x"onerror="y)'), /"onerror/);
  });
});

describe("What could run never becomes a link:", () => {
  const targets = [
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "<java\tscript:alert(1)>",
    "java&#10;script:alert(1)",
    "java&NewLine;script:alert(1)",
    "java&Tab;script:alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;avascript:alert(1)",
    "javascript&colon;alert(1)",
    "javascript\\:alert(1)",
    "<\u0001javascript:alert(1)>",
    "&nbsp;javascript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "data:image/svg+xml;base64,PHN2Zz4=",
    "file:///etc/passwd",
    "blob:https://example.org/x",
  ];
  for (const target of targets) {
    for (const [kind, markdown] of [
      ["a link", `[x](${target})`],
      ["a picture", `![x](${target})`],
      ["a reference", `[x]\n\n[x]: ${target}`],
      ["an autolink", `<${target.replace(/[<>]/g, "")}>`],
    ] as const) {
      test(`${JSON.stringify(target)} as ${kind}`, () => {
        assert.deepEqual(parseMarkdown(markdown).references, []);
        assert.doesNotMatch(rendered(markdown), /<(a|img)\b/);
      });
    }
  }

  test("a line's end within a target", () => assert.doesNotMatch(rendered("[x](java\nscript:alert(1))"), /<a\b/));

  for (const target of [
    "https://example.org/",
    "http://example.org/",
    "mailto:nobody@example.org",
    "tel:+520000000000",
    "../x.md",
    "#y",
    "/x/",
  ]) {
    test(`but ${target} does`, () => assert.equal(rendered(`[x](${target})`), `<p><a href="${target}">x</a></p>\n`));
  }
});

describe("No template language runs over a text:", () => {
  for (const text of ["{{ site.title }}", "{% include 'x' %}", "$\u007Bprocess.exit()}", "<%= 1 %>", "{# x #}"]) {
    test(text, () => {
      const shown = text.replace(/</g, "&lt;").replace(/>/g, "&gt;");
      assert.equal(rendered(text), `<p>${shown}</p>\n`);
    });
  }
});
