import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { issueView } from "../../../src/views/issue.ts";
import { oncePerLanguage } from "../../../src/views/once.ts";
import { readingOf } from "../../../src/views/reading.ts";
import { type Changes, loaded, swap } from "../content/archive-on-disk.ts";
import { issueOf } from "./issue-of.ts";

const view = (month: string, language: "es" | "en", changes: Changes = {}) => {
  const archive = loaded(changes);
  return issueView(issueOf(archive, month), readingOf(archive, language));
};

describe("The view of an issue", () => {
  test("has who wrote it, with their pages, and when it was published", () => {
    const { authors, published } = view("2021-10", "en");
    assert.deepEqual(
      authors.map(({ text, address }) => [text, address]),
      [
        ["Ana Ejemplo", "/en/authors/ana-ejemplo/"],
        ["Bruno Muestra", "/en/authors/bruno-muestra/"],
      ],
    );
    assert.deepEqual([published?.text, published?.time], ["Published on November 5, 2021", "2021-11-05"]);
    assert.equal(view("2021-09", "es", { "issues/2021-09/issue.es.md": swap("published: 2021-10-05\n", "") }).published, null);
  });

  test("has its reports by their regions, with a title for where they are by themselves", () => {
    const [north] = view("2021-09", "en").reports;
    assert.deepEqual([north?.name.text, north?.title, north?.address], ["North", "North, September 2021", "/en/2021/09/north/"]);
    assert.deepEqual(
      north?.places.map(({ code }) => code),
      ["XA-ALT"],
    );
  });

  test("says of a report how it was translated only where the issue does not", () => {
    const notices = (changes: Changes) => view("2021-09", "en", changes).reports.map(({ notice }) => notice?.kind);
    assert.deepEqual(notices({}), ["translated"]);
    const alike = "translation: {method: machine, tool: Traductor inventado}\n";
    assert.deepEqual(notices({ "issues/2021-09/north.en.md": swap("titles:", `${alike}titles:`) }), [undefined]);
    assert.deepEqual(notices({ "issues/2021-09/north.en.md": null }), ["fallback"]);
  });

  test("has no editorial where none is written", () => {
    assert.ok(view("2021-10", "es").editorial);
    assert.equal(view("2021-10", "es", { "issues/2021-10/issue.es.md": swap("Otro texto inventado.\n", "") }).editorial, null);
  });
});

test("What is made once per language is made once for each", () => {
  const made: string[] = [];
  const make = oncePerLanguage((_source: object, { language }) => made.push(language));
  const [archive, source] = [loaded(), {}];
  for (const language of ["es", "en", "es"] as const) make(source, readingOf(archive, language));
  make({}, readingOf(archive, "es"));
  assert.deepEqual(made, ["es", "en", "es"]);
});
