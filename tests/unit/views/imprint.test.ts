import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { imprintOf, issueImprintOf } from "../../../src/views/imprint.ts";
import { readingOf } from "../../../src/views/reading.ts";
import { append, type Changes, loaded, swap } from "../content/archive-on-disk.ts";
import { issueOf } from "./issue-of.ts";

const known: Changes = { "site.yaml": append('issn: "2049-3630"\nlicence: CC-BY-4.0\n') };
const sourced: Changes = {
  "issues/2021-09/issue.es.md": swap("summary:", "source: https://editorial.example/septiembre\nsummary:"),
};

describe("The imprint", () => {
  test("names publisher, licence and ISSN, with where they lead", () => {
    assert.deepEqual(
      imprintOf(readingOf(loaded(known), "en")).map(({ label, values }) => [label, ...values.map(({ text, address }) => [text, address])]),
      [
        ["Publisher", ["Editorial inventada", "https://editorial.example"]],
        ["Licence", ["CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"]],
        ["ISSN", ["2049-3630", null]],
      ],
    );
  });

  test("leaves out what a site does not have", () => {
    assert.deepEqual(
      imprintOf(readingOf(loaded(), "es")).map(({ kind }) => kind),
      ["publisher"],
    );
  });

  test("of an issue begins with where that first appeared, if it is known", () => {
    const archive = loaded(sourced);
    const facts = (month: string) => issueImprintOf(issueOf(archive, month), readingOf(archive, "es"));
    assert.deepEqual(
      facts("2021-09").map(({ kind, values }) => [kind, values[0]?.text]),
      [
        ["source", "editorial.example"],
        ["publisher", "Editorial inventada"],
      ],
    );
    assert.deepEqual(
      facts("2021-10").map(({ kind }) => kind),
      ["publisher"],
    );
  });
});
