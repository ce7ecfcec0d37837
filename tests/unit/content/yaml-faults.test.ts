import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Yaml } from "../../../src/content/fields/yaml.ts";
import { Source } from "../../../src/content/files/source.ts";
import { editorMessages } from "../../../src/languages/messages-in.ts";
import type { Facts, YamlFault } from "../../../src/problems/facts.ts";
import { type ContentFault, Problems } from "../../../src/problems/problem.ts";
import { say } from "../../../src/problems/say.ts";

/** YAML as people get it wrong, the fault that is reported, and the stretch (with its line) that the report marks. All made up. */
const mistakes: readonly [yaml: string, fault: YamlFault, at: `${number}: ${string}`][] = [
  ["summary: Uno: dos\n", "colon", "1: Uno: dos"],
  ["summary: “Uno: dos”\n", "colon", "1: “Uno: dos”"],
  ["names: {one: Uno: dos, two: x}\n", "colon", "1: Uno: dos, two: x}"],
  ["actions:\n  - id: x\n    title: Uno: dos\n", "colon", "3: Uno: dos"],
  ["summary\nauthors: [ana]\n", "no-colon", "1: summary"],
  ["summary:uno\nauthors: [ana]\n", "no-colon", "1: summary:uno"],
  ["summary: uno\ndos\nnumber: 1\n", "no-colon", "2: dos"],
  ["number: 1\n  summary: uno\n", "indent", "2:   "],
  ["actions:\n  - id: x\n    title: uno\n     place: X\n", "indent", "4:      "],
  ["actions:\n  - id: x\n   title: uno\n", "indent", "3:  "],
  ["authors:\n  - ana\n - bruno\n", "indent", "3:  "],
  ["authors: - ana\n", "dash", "1: -"],
  ["number: 1\n- ana\n", "dash", "2: -"],
  ["actions:\n  – id: x\n    title: uno\n", "dash-sign", "2: –"],
  ["actions:\n  - id: x\n  • id: y\n", "dash-sign", "3: •"],
  ["actions:\n  - id: x\n  -id: y\n", "dash-space", "3: -id"],
  ["- id: x\n  name: uno\n  id: y\n", "no-dash", "3: id"],
  ["actions:\n  - id: x\n  \u00a0 title: uno\n", "space", "3: \u00a0"],
  ["number: 1\nsummary:\u00a0uno\n", "space", "2: \u00a0"],
  ["number: 1\n\u00a0summary: uno\n", "space", "2: \u00a0summary"],
  ["\tnumber: 1\n", "tab", "1: \t"],
  ["actions:\n  - id: x\n\t  title: uno\n", "tab", "3: \t"],
  ['summary: "uno\nnumber: 1\n', "open-quote", '1: "'],
  ["summary: 'uno\nnumber: 1\n", "open-quote", "1: '"],
  ['summary: "uno"\ntitle: "dos\nnumber: 1\n', "open-quote", '2: "'],
  ["authors: [ana, bruno\nnumber: 1\n", "open-bracket", "1: ["],
  ["names: {es: Uno\nnumber: 1\n", "open-bracket", "1: {"],
  ["authors: [ana, , bruno]\n", "comma", "1: ,"],
  ['authors: ["ana" "bruno"]\n', "comma", '1: "'],
  ["title: @uno\n", "start", "1: @"],
  ["title: `uno`\n", "start", "1: `"],
  ["title: %uno\n", "start", "1: %"],
  ["title: *\n", "start", "1: *"],
  ['title: "uno" dos\n', "after-value", "1: dos"],
  ["title: 'it's'\n", "after-value", "1: s'"],
  ["source: [nota](https://example.org)\n", "after-value", "1: (https://example.org)"],
  ["authors: [ana] bruno\n", "after-value", "1: bruno"],
  ["summary: |uno\n", "after-bar", "1: u"],
  ["summary: > uno\n", "after-bar", "1: uno"],
  ['title: "C:\\xyz"\n', "backslash", "1: \\"],
  ['title: "uno"#dos\n', "comment", "1: #dos"],
  ["number: 1\n---\nnumber: 2\n", "second-document", "2: ---"],
  ["title: !uno dos\n", "tag", "1: !uno"],
  ["number: 1\nnumber: 2\n", "twice", "2: number"],
];

function told(yaml: string): { problem: ContentFault; facts: Facts["bad-yaml"]; at: string } {
  const problems = new Problems();
  assert.equal(new Yaml(new Source("made-up.yaml", Buffer.from(yaml))).read(problems), undefined);
  const [problem, ...more] = problems.sorted;
  assert.ok(problem?.code === "bad-yaml" && more.length === 0);
  const { line, column, length, text } = problem.at;
  return { problem, facts: problem.facts, at: `${line}: ${text.slice(column - 1, column - 1 + length)}` };
}

describe("What cannot be read as YAML is told for what it is:", () => {
  for (const [yaml, fault, at] of mistakes) {
    test(`${fault}, in ${JSON.stringify(yaml)}`, () => {
      const found = told(yaml);
      assert.deepEqual({ fault: found.facts.fault, at: found.at }, { fault, at });
    });
  }

  test("each of them with words of ours in both languages, which differ", () => {
    for (const [yaml, fault] of mistakes) {
      const { problem } = told(yaml);
      const [english, spanish] = [say(problem, "en"), say(problem, "es")];
      assert.notEqual(english.message, spanish.message);
      assert.ok(
        [english, spanish].every(({ expected, hint }) => expected !== undefined || hint !== undefined),
        fault,
      );
      assert.doesNotMatch(spanish.message + (spanish.hint ?? ""), /\b(mapping|scalar|collection|sequence)\b/);
    }
    const known = new Set<string>(mistakes.map(([, fault]) => fault));
    const choices = Object.keys(editorMessages("problems", "en").rules["bad-yaml"]);
    assert.deepEqual(
      choices.filter((choice) => !known.has(choice)),
      // The library's own words, and what is said of braces and of links in place of brackets and quotes.
      ["other", "open-brace", "after-link"],
    );
  });
});
