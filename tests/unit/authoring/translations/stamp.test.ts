import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { CannotEdit, stamped, withFields } from "../../../../src/authoring/translations/edit-front-matter.ts";

const review = { method: "reviewed", reviewer: "Ana Ejemplo", translator: null, date: "2026-01-02", of: "123456789012" } as const;
const block = "translation:\n  method: reviewed\n  reviewer: Ana Ejemplo\n  date: 2026-01-02\n  of: '123456789012'\n";

/** Odd files that are made up, and what becomes of them. */
const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "no front matter at all": ["Un texto.\n", `---\n${block}---\nUn texto.\n`],
  "an empty front matter": ["---\n---\nUn texto.", `---\n${block}---\nUn texto.`],
  "nothing but a comment": ["---\n# nota\n---\n", `---\n# nota\n${block}---\n`],
  "no block yet": ["---\nsummary: 'x'   # nota\n\n---\nUn texto.", `---\nsummary: 'x'   # nota\n${block}\n---\nUn texto.`],
  "a block with comments, other quotes and another order": [
    '---\ntranslation: # a\n    of: "abc" # b\n    # c\n    tool: >-\n      Un\n      programa\n    method: machine\nsummary: x\n---\n',
    "---\ntranslation: # a\n    of: '123456789012' # b\n    # c\n    tool: >-\n      Un\n      programa\n    method: reviewed\n    reviewer: Ana Ejemplo\n    date: 2026-01-02\nsummary: x\n---\n",
  ],
  "a block in braces": [
    "---\ntranslation: {method: machine} # nota\n---\n",
    '---\ntranslation: {method: reviewed, reviewer: Ana Ejemplo, date: "2026-01-02", of: "123456789012"} # nota\n---\n',
  ],
  "braces that end in a comma": [
    "---\ntranslation: {method: machine, }\n---\n",
    '---\ntranslation: {method: reviewed, reviewer: Ana Ejemplo, date: "2026-01-02", of: "123456789012", }\n---\n',
  ],
  "empty braces": [
    "---\ntranslation: {}\n---\n",
    '---\ntranslation: {method: reviewed, reviewer: Ana Ejemplo, date: "2026-01-02", of: "123456789012"}\n---\n',
  ],
  "a key without anything": [
    "---\ntranslation: # nota\nsummary: x\n---\n",
    '---\ntranslation: {method: reviewed, reviewer: Ana Ejemplo, date: "2026-01-02", of: "123456789012"} # nota\nsummary: x\n---\n',
  ],
  "all of it in braces": [
    "---\n{summary: x}\n---\n",
    '---\n{summary: x, translation: {method: reviewed, reviewer: Ana Ejemplo, date: "2026-01-02", of: "123456789012"}}\n---\n',
  ],
  "a text in lines of its own as the last field": [
    "---\nsummary: |+\n  Una\n  línea\n\n---\nUn texto.",
    `---\nsummary: |+\n  Una\n  línea\n\n${block}---\nUn texto.`,
  ],
};

describe("A stamp changes its own fields and no other byte:", () => {
  for (const [what, [before, after]] of Object.entries(cases)) {
    test(what, () => assert.equal(stamped(before, review), after));
    test(`${what}, with the line ends of Windows and a byte order mark`, () => {
      const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
      if (!before.includes("\n")) return;
      assert.equal(stamped(windows(before), review), windows(after));
    });
    test(`${what}, stamped again`, () => assert.equal(stamped(after, review), after));
  }

  test("a field that says so already keeps its quotes", () => {
    const text = `---\ntranslation: {method: 'reviewed', reviewer: "Ana Ejemplo", date: '2026-01-02', of: "123456789012"}\n---\n`;
    assert.equal(stamped(text, review), text);
  });

  test("what cannot be edited is refused, not guessed", () => {
    assert.throws(() => stamped("---\ntranslation: machine\n---\n", review), CannotEdit);
    assert.throws(() => stamped("---\na: &a {method: machine}\ntranslation: *a\n---\n", review), CannotEdit);
    assert.throws(() => stamped("---\ntranslation: {method: &m machine, tool: *m}\n---\n", review), CannotEdit);
    assert.throws(() => stamped("---\ntranslation:\n  ? method\n  ? tool\n---\n", review), CannotEdit);
    assert.throws(() => stamped("---\n- una lista\n---\n", review), CannotEdit);
  });

  for (const name of ["Ana: Pérez", "'Ana'", "# Ana", "Ana # Pérez", "{Ana}", "- Ana", "null", "1e3", "Ana, Pérez", '"A"', "@ana", "*a"]) {
    test(`a name that YAML would take for something else: ${name}`, () => {
      for (const before of ["---\nsummary: x\n---\n", "---\ntranslation: {method: machine}\n---\n"]) {
        const [, front = ""] = stamped(before, { ...review, reviewer: name }).split("---\n");
        assert.equal(parse(front).translation.reviewer, name);
      }
    });
  }
});

test("A title is put among the others, and a gap is filled", () => {
  const before = "---\ntitles:\n  # uno\n  a: …\n  b: Be\ntranslation: {method: machine}\n---\n";
  const after = withFields(before, [
    [["titles", "a"], "Ein: A"],
    [["titles", "c"], "Ce"],
  ]);
  assert.equal(after, "---\ntitles:\n  # uno\n  a: 'Ein: A'\n  b: Be\n  c: Ce\ntranslation: {method: machine}\n---\n");
});
