import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { archive, type Changes, swap } from "../unit/content/archive-on-disk.ts";
import { answerOf, assertKind } from "./in-process.ts";

/** What `npm run translations` answers for the made-up archive with some changes. */
async function shown(changes: Changes = {}, ...args: readonly string[]) {
  return await answerOf(["translations", ...args, "--content", archive(changes)]);
}

describe("npm run translations shows", () => {
  test("how the texts of each month stand in each language, newest first, the pages, and the sums", async () => {
    const { stdout, status } = await shown();
    const rows = stdout.split("\n").filter((line) => /^(Month|20|pages|All)/.test(line));
    assert.deepEqual(rows, [
      "Month    Lang  Missing  Partial  Outdated  Machine  Reviewed  Human  Unstated",
      "2021-10  en          2        ·         ·        ·         ·      ·         ·",
      "2021-09  en          ·        ·         ·        1         ·      ·         2",
      "pages    en          ·        ·         ·        ·         ·      ·         1",
      "All                  2        ·         ·        1         ·      ·         3",
    ]);
    assert.equal(status, 0);
  });

  test("what of which text is to be done, and the commands that do it", async () => {
    const outdated = swap("{method: machine, tool: Traductor inventado}", "{method: reviewed, of: '000000000000'}");
    const { stdout } = await shown({
      "issues/2021-09/issue.en.md": outdated,
      "issues/2021-09/north.en.md": "---\ntitles: {altamar-water: …}\ntranslation: {method: human}\n---\n",
    });
    assert.match(stdout, /^2021-10 .*\n +missing: issue, south$/m);
    assert.match(
      stdout,
      /^2021-09 .*\n +partial: north \(titles\.altamar-water, the text\)\n +outdated: issue\n +does not say: north \(of\)$/m,
    );
    assert.match(stdout, /^ {2}npm run translations -- draft 2021-10 en --content /m);
    assert.match(stdout, /^ {2}npm run translations -- stamp \S+\/issues\/2021-09\/issue\.en\.md --method reviewed --reviewer "NAME"/m);
    assert.match(stdout, /^ {2}npm run translations -- stamp \S+\/issues\/2021-09\/north\.en\.md --method human/m);
  });

  test("all files of a month at once only where all are a machine's", async () => {
    const machines = "---\ntranslation: {method: machine}\n---\nMade up.\n";
    const [mixed, alike] = [await shown(), await shown({ "issues/2021-09/north.en.md": machines })];
    assert.match(mixed.stdout, /stamp \S+\/issues\/2021-09\/issue\.en\.md --method reviewed/);
    assert.match(alike.stdout, /stamp \S+\/issues\/2021-09\/\*\.en\.md --method reviewed/);
  });

  test("that a person's text is not filled by a service", async () => {
    const { stdout } = await shown({
      "issues/2021-10/issue.en.md": "---\ntranslation: {method: human}\n---\nMade up.\n",
      "issues/2021-10/south.es.md": null,
    });
    assert.doesNotMatch(stdout, /-- draft 2021-10/);
    assert.match(stdout, /by hand:\n {2}issues\/2021-10\/issue\.en\.md\n/);
  });

  test("no line that is wider than a terminal, but for commands, in either language", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`pages/pagina-inventada-${n}.es.md`, `---\ntitle: Página ${n}\n---\nTexto.\n`]),
    );
    for (const language of ["es", "en"]) {
      const { stdout } = await shown(many, "--language", language);
      assert.match(stdout, language === "es" ? /faltan: issue, south/ : /missing: issue, south/);
      const wide = stdout.split("\n").filter((line) => line.length > 80 && !line.includes("npm run"));
      assert.deepEqual(wide, []);
    }
  });

  test("one month, where one is named", async () => {
    const { stdout } = await shown({}, "2021-09");
    assert.match(stdout, /^2021-09/m);
    assert.doesNotMatch(stdout, /^2021-10|^pages/m);
  });

  test("what can be shown, where a file cannot be read, and tells of that", async () => {
    const { stdout, stderr, status } = await shown({
      "issues/2021-09/north.en.md": "---\ntitles: {\n---\n",
      "issues/2021-10/south.es.md": swap("[river-network", "[nobody"),
    });
    assert.match(stdout, /^2021-10/m);
    assert.match(stderr, /north\.en\.md:\d+:\d+: .*\n/);
    assert.doesNotMatch(stderr, /nobody/, "what is wrong elsewhere is for the check to tell");
    assert.equal(status, 1);
  });
});

describe("A wrong word is told the nearest right one:", () => {
  for (const [word, near] of [
    ["2021-9", "2021-09"],
    ["stmp", "stamp"],
    ["drafts", "draft"],
    ["page", "pages"],
  ] as const) {
    test(word, async () => {
      const answer = await shown({}, word);
      assert.match(answer.stderr, new RegExp(`Did you mean ${near}\\?`));
      assert.equal(answer.status, 2);
      assertKind(answer);
    });
  }

  test("two words", async () => {
    const answer = await shown({}, "2021-09", "2021-10");
    assert.match(answer.stderr, /one month at most/);
    assertKind(answer);
  });

  test("an archive of one language has nothing to show", async () => {
    const answer = await answerOf(["translations", "--content", "tests/fixtures/archives/one-language"]);
    assert.match(answer.stderr, /one language/);
    assertKind(answer);
  });
});
