import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { describe, test } from "node:test";
import { load } from "../../src/content/load.ts";
import { archive, testDay } from "../unit/content/archive-on-disk.ts";
import { written } from "./editions.ts";
import { hostile, withWords } from "./hostile-words.ts";
import { Random } from "./random.ts";
import { suspicionsIn } from "./suspicions.ts";

describe("Words stay words in every file that is made of them:", () => {
  for (const [name, words] of Object.entries(hostile)) {
    test(name, async () => {
      const content = archive(withWords(words));
      try {
        const loaded = load({ content, today: () => testDay, drafts: false });
        const found: string[] = [];
        // Drawn often enough for all pages to have had their turn.
        for (let turn = 0; turn < 12; turn++)
          for await (const file of written(loaded, new Random(turn)))
            for (const suspicion of suspicionsIn(file, "boletin.example")) found.push(`${file.name}: ${suspicion}`);
        assert.deepEqual([...new Set(found)], []);
      } finally {
        rmSync(content, { recursive: true });
      }
    });
  }
});

describe("The look at what is written finds", () => {
  const holes: Readonly<Record<string, readonly [name: string, text: string]>> = {
    "a script": ["x.html", "<p><script>alert(1)</script>"],
    "a script from elsewhere": ["x.html", '<script type="module" src="//evil.example/x.js"></script>'],
    "a handler": ["x.html", "<p onclick=alert(1)>"],
    "an address that runs": ["x.html", '<a href="java\tscript:alert(1)">'],
    "a picture from elsewhere": ["x.html", '<img src="https://evil.example/x.png">'],
    "a frame": ["x.html", "<iframe src=/>"],
    "a script in a feed": ["x.xml", "<feed><content>&lt;script&gt;alert(1)&lt;/script&gt;</content></feed>"],
    "a feed that is not well-formed": ["x.xml", "<feed><a></b></feed>"],
    "a script in a JSON feed": ["x.json", '{"items":[{"content_html":"<script>"}]}'],
    "a formula": ["x.csv", "a,b\r\nx,=1\r\n"],
    "a row that is not whole": ["x.csv", "a,b\r\nx\r\n"],
    "a second reference of RIS": ["x.ris", "TY  - X\nevil\nER  - \n"],
    "a second entry of BibTeX": ["x.bib", "@article{a, t = {x}}\n@article{b}"],
    "a redirect of another's": ["_redirects", "/a /b 301\n/* https://evil.example/:splat 301\n"],
    "a header of another's": ["_headers", "/*\n  X-A: b\nevil: 1\n"],
    "a control character": ["x.txt", "a\u0007"],
  };
  for (const [what, [name, text]] of Object.entries(holes))
    test(what, () => assert.ok(suspicionsIn({ name, text }, "boletin.example").length > 0));
});
