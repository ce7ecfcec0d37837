import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, test } from "node:test";
import { load } from "../../src/content/load.ts";
import { archive, swap, testDay } from "../unit/content/archive-on-disk.ts";
import { type Answer, answerOf, assertKind } from "./in-process.ts";

const file = "issues/2021-09/issue.en.md";
const review = ["--method", "reviewed", "--reviewer", "Ana Ejemplo"];

/** Stamps files of an archive. */
async function stamp(content: string, ...args: readonly string[]): Promise<Answer> {
  return await answerOf(["translations", "stamp", ...args, "--content", content]);
}

describe("npm run translations -- stamp", () => {
  test("records a review, which readers are told of", async () => {
    const content = archive();
    const { status, stdout } = await stamp(content, file, ...review);
    assert.deepEqual([status, stdout], [0, `${file}: reviewed, of the original as it is now.\n`]);
    const [, issue] = load({ content, today: () => testDay, drafts: false }).issues;
    const { date, ...said } = issue?.text.en.translation ?? { date: null };
    assert.deepEqual(said, { method: "reviewed", tool: "Traductor inventado", translator: null, reviewer: "Ana Ejemplo", outdated: false });
    assert.match(date ?? "", /^\d{4}-\d\d-\d\d$/);
  });

  test("holds the translation against the original as it is now", async () => {
    const content = archive();
    await stamp(content, file, ...review);
    const original = join(content, "issues/2021-09/issue.es.md");
    writeFileSync(original, `${readFileSync(original, "utf8")}\nMás.\n`);
    const outdated = () => load({ content, today: () => testDay, drafts: false }).issues[1]?.text.en.translation?.outdated;
    assert.equal(outdated(), true);
    await stamp(content, file, ...review);
    assert.equal(outdated(), false);
  });

  test("takes a file as it is seen from here, and several at once", async () => {
    const content = archive();
    const here = relative(process.cwd(), join(content, file));
    const { status, stdout } = await stamp(
      content,
      here,
      "issues/2021-09/north.en.md",
      "--method",
      "human",
      "--translator",
      "Bruno Muestra",
    );
    assert.equal(status, 0);
    assert.match(stdout, /issue\.en\.md: a human translation.*\n {2}It still names: tool\..*\n.*north\.en\.md: a human translation/);
    assert.match(
      readFileSync(join(content, "issues/2021-09/north.en.md"), "utf8"),
      /^titles: .*\ntranslation:\n {2}method: human\n {2}translator: Bruno Muestra\n/m,
    );
  });

  test("takes a pattern that no shell has taken apart, and no file twice", async () => {
    // Deeper than this folder, so that a way from here is none from there.
    const content = join(mkdtempSync(join(tmpdir(), "gaceta-")), "a/b/content");
    cpSync(archive(), content, { recursive: true });
    for (const folder of ["issues", relative(process.cwd(), join(content, "issues"))]) {
      const { stdout } = await stamp(content, join(folder, "2021-09/*.en.md"), file, ...review);
      assert.match(stdout, /^issues\/2021-09\/issue\.en\.md: .*\nissues\/2021-09\/north\.en\.md: .*\n$/);
    }
    const answer = await stamp(content, "issues/2021-09/*.fr.md", ...review);
    assert.match(answer.stderr, /There is no translation issues\/2021-09\/\*\.fr\.md\./);
  });

  test("says what a text still lacks", async () => {
    const { stdout } = await stamp(archive({ [file]: swap("summary: An invented month.\n", "summary: …\n") }), file, ...review);
    assert.match(stdout, /It lacks: summary\./);
  });

  test("does not mind what is wrong elsewhere", async () => {
    const { status } = await stamp(archive({ "issues/2021-10/south.es.md": swap("[river-network", "[nobody") }), file, ...review);
    assert.equal(status, 0);
  });
});

describe("npm run translations -- stamp refuses, and writes nothing:", () => {
  const outside = join(mkdtempSync(join(tmpdir(), "gaceta-")), "issue.en.md");
  writeFileSync(outside, "---\nsummary: x\n---\n");
  const refused: Readonly<Record<string, readonly [says: RegExp, args: readonly string[]]>> = {
    "no file": [/^Say which file/, review],
    "no method": [/^Say which file/, [file]],
    "a method that there is none of": [/Did you mean reviewed\?/, [file, "--method", "review", "--reviewer", "Ana"]],
    "a review by nobody": [/--reviewer NAME/, [file, "--method", "reviewed"]],
    "a machine's with a reviewer": [/A machine's translation has no/, [file, "--method", "machine", "--reviewer", "Ana"]],
    "an original": [/is an original/, ["issues/2021-09/issue.es.md", ...review]],
    "one original among translations": [/is an original/, [file, "issues/2021-09/issue.es.md", ...review]],
    "a misspelt file": [/Did you mean issues\/2021-09\/issue\.en\.md\?/, ["issues/2021-09/isue.en.md", ...review]],
    "a file that is no text": [/There is no translation site\.yaml/, ["site.yaml", ...review]],
    "a file outside": [/is not in the content folder/, [outside, ...review]],
    "a way out": [/is not in the content folder/, ["../../etc/passwd", ...review]],
    "the folder itself": [/is not in the content folder/, [".", ...review].map((word) => (word === "." ? "issues/.." : word))],
    "a name in two lines": [/--reviewer takes the name/, [file, "--method", "reviewed", "--reviewer", "Ana\nmethod: human"]],
    "a name with hidden signs": [/--reviewer takes the name/, [file, "--method", "reviewed", "--reviewer", "Ana \u202Eolpmeje"]],
    "a name of spaces": [/--translator takes the name/, [file, "--method", "human", "--translator", "  "]],
  };
  for (const [what, [says, args]] of Object.entries(refused)) {
    test(what, async () => {
      const content = archive();
      const before = readFileSync(join(content, file), "utf8");
      const answer = await stamp(content, ...args);
      assert.match(answer.stderr, says);
      assert.equal(answer.stdout, "");
      assertKind(answer);
      assert.equal(answer.status, 2);
      assert.equal(readFileSync(join(content, file), "utf8"), before);
    });
  }

  test("a symbolic link", async () => {
    const content = archive({ "issues/2021-10/issue.en.md": { linkTo: outside } });
    const answer = await stamp(content, "issues/2021-10/issue.en.md", ...review);
    assert.match(answer.stderr, /There is no translation/);
    assert.equal(readFileSync(outside, "utf8"), "---\nsummary: x\n---\n");
  });

  test("a folder that leads elsewhere", async () => {
    const content = archive();
    symlinkSync(join(outside, ".."), join(content, "issues/2021-11"));
    const answer = await stamp(content, "issues/2021-11/issue.en.md", ...review);
    assert.match(answer.stderr, /is not in the content folder/);
  });

  test("a file with a mistake, of which it tells", async () => {
    const answer = await stamp(archive({ [file]: swap("summary:", "sumary:") }), file, ...review);
    assert.match(answer.stderr, /issue\.en\.md:2:1: .*sumary/);
    assert.equal(answer.status, 1);
  });
});
