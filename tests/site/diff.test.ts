import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, suite, test } from "node:test";
import { manifestOf } from "../../src/build/manifest.ts";
import type { JsonComparison } from "../../src/cli/diff/formats.ts";
import { entriesOf } from "../../src/diff/read-manifest.ts";
import { builtSite, root, temporaryFolder } from "./built-site.ts";
import { answerOf, assertKind } from "./in-process.ts";

const diff = (...args: string[]) => answerOf(["diff", ...args, "--language", "en"]);

/** What an editor may do: a word in a report, a topic at another address, a draft that is published. */
function changedContent(): string {
  const content = join(temporaryFolder(), "content");
  cpSync(join(root, "tests/fixtures/archives/every-feature"), content, { recursive: true });
  const replace = (file: string, from: string, to: string) => {
    const text = readFileSync(join(content, file), "utf8");
    assert.ok(text.includes(from));
    writeFileSync(join(content, file), text.replace(from, to));
  };
  replace("topics.yaml", "trade-and-more", "commerce");
  replace("issues/2023-11/south.en.md", "and has no front matter", "and needs no front matter");
  replace("issues/2024-02/issue.en.md", "draft: true\n", "");
  return content;
}

suite("npm run diff of two builds", async () => {
  const [old, next] = [await builtSite("tests/fixtures/archives/every-feature"), await builtSite(changedContent())];

  test("says that nothing changed", async () => {
    const { status, stdout } = await diff(old.folder, old.folder);
    assert.deepEqual([status, stdout], [0, "Nothing changed.\n"]);
  });

  test("names what is gone first, then what changed, by the words, then what is new, then the bytes", async () => {
    const { status, stdout, stderr } = await diff(old.folder, next.folder);
    assert.deepEqual([status, stderr], [0, ""]);
    const marks = [
      /^\d+ addresses gone, \d+ pages changed, \d+ pages new, \d+ other files\.\n/,
      /^GONE: \d+ addresses\..*\n {2}\/topics\/trade-and-more\/\n {4}1 topic\n {2}\/topics\/trade-and-more\/feed\.xml\n {4}1 feed\n/m,
      /^\d+ pages changed: \d+ issues, \d+ reports?, /m,
      /^ {2}\/2023\/11\/ .* \/2023\/11\/south\/ .*\n {4}- … for a test and has no front matter\.\n {4}\+ … for a test and needs no front matter\.$/m,
      /^\d+ pages new: 2 issues, 1 topic, /m,
      /^whole site .* \+\d+(\.\d)? k?B\n$/m,
    ];
    const found = marks.map((mark) => stdout.search(mark));
    assert.deepEqual(
      found,
      found.toSorted((a, b) => a - b),
      stdout,
    );
    assert.ok(!found.includes(-1), stdout);
  });

  test("says the same in Spanish", async () => {
    const { stdout } = await answerOf(["diff", old.folder, next.folder], { LANG: "es_MX.UTF-8" });
    assert.match(stdout, /^\d+ direcciones desaparecidas, \d+ páginas cambiadas, \d+ páginas nuevas, \d+ archivos más\.\n\nDESAPARECE: /);
  });

  test("tells a program every file, with the same numbers", async () => {
    const { stdout } = await diff(old.folder, next.folder, "--format", "json");
    const { gone, changes, accounts, unfit, total } = JSON.parse(stdout) as JsonComparison;
    assert.ok(gone.some(({ address }) => address === "/topics/trade-and-more/"));
    assert.equal(changes.length, total.added + total.changed + total.gone);
    assert.equal(changes.length - changes.filter(({ before }) => before === null).length, total.changed + total.gone);
    assert.ok(accounts.some(({ paths }) => paths.includes("2023/11/south/index.html")));
    assert.deepEqual(unfit, { old: [], next: [] });
    const sizeOf = (folder: string) => entriesOf(folder).reduce((sum, { size }) => sum + size, 0);
    assert.deepEqual([total.before, total.after], [sizeOf(old.folder), sizeOf(next.folder)]);
  });
});

/** A made-up site of given files, with its manifest. */
function madeUpSite(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries({ "index.html": "<p>made up", ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, "manifest.json"), manifestOf(entriesOf(folder)));
  return folder;
}

describe("npm run diff of what strangers made", () => {
  const nasty = "```\n\n<img src=x> @someone #1 [a](javascript:b) ::error::x ##[error]y \u001b[31m\u202e https://example.org";

  /** What moves the cursor, turns the direction, or is a command to GitHub. */
  const moving = /(?!\n)\p{Cc}|\u202e|##\[/u;

  test("shows nothing of it but as code, which it cannot leave", async () => {
    const old = madeUpSite({ "a/index.html": "<p>one", "`@someone` [x](y) |/index.html": "gone" });
    const next = madeUpSite({ "a/index.html": `<pre>${nasty.replace("<img src=x>", "&lt;img src=x&gt;")}</pre>` });
    const { stdout } = await diff(old, next, "--format", "markdown");
    const prose = stdout.replace(/^```diff\n(?:[-+] .*\n)+```$/gm, "").replace(/`[^`\n]*`/g, "");
    assert.doesNotMatch(prose, /someone|img|javascript|error|`|example/);
    assert.doesNotMatch(stdout, moving);
    assert.ok(stdout.includes("+ ``` <img src=x> @someone #1"), stdout);
    assert.ok(stdout.includes("`/%60@someone%60%20%5Bx%5D(y)%20%7C/`"), stdout);
  });

  test("prints it at a terminal without moving the cursor", async () => {
    const { stdout } = await diff(madeUpSite({ "a/index.html": "" }), madeUpSite({ "a/index.html": nasty, "\u202ebc/index.html": "" }));
    assert.doesNotMatch(stdout, moving);
  });

  test("fits into a comment, however much changed", async () => {
    const long = (n: number) => `${"x".repeat(240)}/${"y".repeat(240)}/${"z".repeat(240)}/${n}/index.html`;
    const old = madeUpSite(Object.fromEntries(Array.from({ length: 120 }, (_, n) => [long(n), "made up"])));
    const { stdout } = await diff(old, madeUpSite({}), "--format", "markdown");
    assert.ok(stdout.length <= 60_001 && stdout.includes("There is more than a comment can hold"), String(stdout.length));
    assert.match(stdout, /GONE: 120 addresses/);
  });

  test("reads 200 pages of very many, and tells of those that say the same once", async () => {
    const site = (word: string) => madeUpSite(Object.fromEntries(Array.from({ length: 205 }, (_, n) => [`p/${n}/index.html`, word])));
    const { stdout } = await diff(site("one"), site("two"));
    assert.match(stdout, /^ {2}\/p\/0\/ .* and 192 more\n {4}- one\n {4}\+ two\n {2}… 5 pages more changed, and were not read$/ms);
  });

  test("says which files are not as the manifest of their site says", async () => {
    const [old, next] = [madeUpSite({ "a.html": "one" }), madeUpSite({ "a.html": "one" })];
    writeFileSync(join(next, "a.html"), "one, and something that nobody built");
    assert.match(
      (await diff(old, next)).stdout,
      /^By the manifests nothing changed\.\n\n1 file of the newer site is not as its manifest says\n {2}\/a\.html\n$/,
    );
    assert.match((await diff(old, next, "--format", "markdown")).stdout, /^> \[!CAUTION\]\n> 1 file of the newer site is not/m);
  });
});

describe("npm run diff is refused in a sentence, with status 2,", () => {
  const site = madeUpSite({});
  const folder = temporaryFolder();
  writeFileSync(join(folder, "letter.txt"), "made up");
  const broken = madeUpSite({});
  writeFileSync(join(broken, "manifest.json"), '{"files":[{"path":"../a","sha256":"","size":1}]}');
  const headless = madeUpSite({});
  rmSync(join(headless, "index.html"));
  rmSync(join(headless, "manifest.json"));

  const mistakes: readonly (readonly [string, readonly string[], RegExp])[] = [
    ["without two sites", [site], /^Name two sites, the older first: npm run diff -- OLD NEW\./],
    ["with three", [site, site, site], /is one word too many/],
    ["where there is nothing", [site, join(folder, "nowhere")], /^There is no “.*nowhere”\./],
    ["for a folder that is no site", [folder, site], /is not a site: it has neither manifest\.json nor index\.html/],
    ["for an empty one", [site, headless], /is not a site/],
    [
      "for a file that is no manifest",
      [join(folder, "letter.txt"), site],
      /^The manifest of “.*letter\.txt” cannot be used: it is no JSON/,
    ],
    ["for a manifest that leads out of its site", [site, broken], /“files\[0\]\.path” is not as it should be/],
    ["in a form of another command", [site, site, "--format", "github"], /--format knows no “github”\..* It takes: text, json, markdown\./],
  ];
  for (const [what, args, sentence] of mistakes) {
    test(what, async () => {
      const answer = await diff(...args);
      assert.equal(answer.status, 2);
      assert.match(answer.stderr, sentence);
      assertKind(answer);
    });
  }
});
