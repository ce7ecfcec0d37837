import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { editorMessages } from "../../../src/languages/messages-in.ts";
import { printProblems } from "../../../src/problems/print.ts";
import type { ErrorCode } from "../../../src/problems/problem.ts";
import { say } from "../../../src/problems/say.ts";
import { append, inSpanishOnly, loaded, printed, problemsOf, swap } from "./archive-on-disk.ts";
import { allCases } from "./problems/all-cases.ts";
import { type Case, told } from "./problems/case.ts";

const { rules, kinds } = editorMessages("problems", "en");
const errorCodes = Object.keys(rules).filter((code) => !(code in kinds)) as ErrorCode[];
const cases = Object.values(allCases).flat();

for (const [group, ofGroup] of Object.entries(allCases)) {
  describe(`An editor is told of ${group}:`, () => {
    for (const mistake of ofGroup) test(mistake.name, () => isToldAsExpected(mistake));
  });
}

function isToldAsExpected({ changes, older = [], codes, printed: expected }: Case): void {
  const problems = problemsOf(changes, { older });
  const count = codes.length === 1 ? "1 problem; nothing was built." : `${codes.length} problems; nothing was built.`;
  assert.equal(printProblems(problems, "en"), `${expected}\n\n${count}`);
  assert.deepEqual(
    problems.map(({ code }) => code),
    codes,
  );
}

describe("The rules", () => {
  test("have a case each", () => {
    const tried = new Set<string>(cases.flatMap(({ codes }) => codes));
    const untried = errorCodes.filter((code) => !tried.has(code));
    assert.deepEqual(untried, []);
  });

  for (const code of errorCodes) {
    test(`say “${code}” in Spanish otherwise than in English`, () => {
      const mistake = cases.find(({ codes }) => codes[0] === code);
      const problem = problemsOf(mistake?.changes ?? {}, { older: mistake?.older ?? [] }).find((found) => found.code === code);
      assert.ok(problem, `no case breaks the rule ${code} in the first place`);
      assert.notEqual(say(problem, "es").message, say(problem, "en").message);
    });
  }
});

describe("A valid archive", () => {
  test("has no problem in two languages", () => assert.deepEqual(problemsOf({}), []));

  test("has no problem in one language, whose tag the files' names may leave out", () => {
    assert.deepEqual(problemsOf(inSpanishOnly), []);
  });

  test("may hold the editors' guide and what systems leave behind", () => {
    const left = { "README.md": "Made up.", ".DS_Store": "x", "issues/Thumbs.db": "x", "issues/2021-09/.hidden.md": "x" };
    assert.deepEqual(problemsOf(left), []);
  });

  test("may be without issues, topics, partners, authors and pages", () => {
    const paths = ["topics.yaml", "partners.yaml", "authors.yaml", "pages/about.es.md", "pages/about.en.md"];
    const issues = [
      "2021-09/issue.es.md",
      "2021-09/issue.en.md",
      "2021-09/north.es.md",
      "2021-09/north.en.md",
      "2021-09/images/puente.png",
    ];
    const others = ["2021-10/issue.es.md", "2021-10/south.es.md"];
    const gone = [...paths, ...[...issues, ...others].map((path) => `issues/${path}`)];
    const archive = loaded(Object.fromEntries(gone.map((path) => [path, null])));
    assert.deepEqual([archive.issues.length, archive.regions.length], [0, 2]);
  });
});

test("Several mistakes in several files are all told, by file, line and column", () => {
  const mistakes = {
    "topics.yaml": swap("id: water,", "id: water, colour: blue,"),
    "issues/2021-10/issue.es.md": (text: string) => text.replace("number: 10", "number: ten").replace("ana-ejemplo", "ana"),
    "issues/2021-09/north.es.md": append("\n[a](no.md) y [b](no.txt)\n"),
  };
  assert.equal(
    printed(mistakes),
    told`
      issues/2021-09/north.es.md:12:5: The link “no.md” leads nowhere. [broken-link]
        12 | [a](no.md) y [b](no.txt)
           |     ^^^^^

      issues/2021-09/north.es.md:12:18: The link “no.txt” leads nowhere. [broken-link]
        12 | [a](no.md) y [b](no.txt)
           |                  ^^^^^^

      issues/2021-10/issue.es.md:3:9: This is text (ten). [wrong-shape]
        3 | number: ten
          |         ^^^
        Expected: a number
        Hint: Write it in digits.

      issues/2021-10/issue.es.md:4:11: There is no author “ana”. [unknown-id]
        4 | authors: [ana, bruno-muestra]
          |           ^^^
        Hint: Those that exist are in authors.yaml: look there under other names, or add it at the end.

      topics.yaml:1:15: “colour” is not a field here. [unknown-key]
        1 | - {id: water, colour: blue, name: {es: Agua, en: Water}}
          |               ^^^^^^
        Expected: id, name, slug, aliases

      5 problems; nothing was built.
    `,
  );
});

test("An excerpt of a very long line shows the stretch around the mistake, in a width that a terminal has", () => {
  const lines = printed({ "issues/2021-10/south.es.md": append(`\n${"inventado ".repeat(500)}[x](nada.md)\n`) }).split("\n");
  const [excerpt = "", caret = ""] = [lines[1], lines[2]];
  assert.ok(excerpt.length < 120, `${excerpt.length} characters`);
  assert.equal(excerpt.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1), "nada.md");
});

test("Characters that would mislead in a terminal are shown as signs", () => {
  const [, excerpt] = printed({ "issues/2021-10/issue.es.md": swap("number: 10", "number: \u202Eten\u202C") }).split("\n");
  assert.equal(excerpt, "  3 | number: ⇄ten⇄");
});
