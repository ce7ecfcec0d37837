import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loaded, problemsOf, swap } from "./archive-on-disk.ts";

const draft = { "issues/2021-10/issue.es.md": swap("summary: Otro mes inventado.", "summary: …\ndraft: true") };
const silent = { "issues/2021-10/north.es.md": "---\n# Inventado.\n---\n" };

describe("What is still to be written", () => {
  test("is no mistake in a draft, which can be looked at", () => {
    const { issues } = loaded({ ...draft, ...silent }, { drafts: true });
    assert.equal(issues[0]?.summary.es.text, "…");
    assert.equal(issues[0]?.reports.length, 2);
  });

  test("is not told of an issue of which nobody knows whether it is a draft", () => {
    const codes = problemsOf({ ...silent, "issues/2021-10/issue.es.md": swap("[ana-ejemplo", "[[ana-ejemplo") }).map(({ code }) => code);
    assert.deepEqual(codes, ["bad-yaml"]);
  });

  test("is not a report whose front matter cannot be read, one with prose alone, or one with actions alone", () => {
    const of = (text: string) => problemsOf({ "issues/2021-10/north.es.md": text }).map(({ code }) => code);
    assert.deepEqual(of("---\nactions: [\n---\n"), ["bad-yaml"]);
    assert.deepEqual(of("---\nactions: 5\n---\n"), ["wrong-shape"]);
    assert.deepEqual(of("Inventado.\n"), []);
    assert.deepEqual(of("---\nactions: [{id: inventada, title: Inventada}]\n---\n"), []);
  });
});

test("A gap in a translation shows the original's words, as the original's", () => {
  const { issues } = loaded({
    "issues/2021-09/issue.es.md": swap("summary:", "title: Título inventado\nsummary:"),
    "issues/2021-09/issue.en.md": swap("summary: An invented month.", "title: …\nsummary: …"),
    "issues/2021-09/north.en.md": swap("Altamar signs an invented agreement", "…"),
  });
  const issue = issues[1];
  assert.deepEqual(issue?.title.en, { text: "Título inventado", language: "es" });
  assert.deepEqual(issue?.summary.en, { text: "Un mes inventado.", language: "es" });
  assert.deepEqual(issue?.actions[0]?.title.en, { text: "Altamar firma un acuerdo inventado", language: "es" });
});
