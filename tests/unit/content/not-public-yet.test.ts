import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Archive } from "../../../src/domain/archive.ts";
import { type Changes, loaded } from "./archive-on-disk.ts";
import { png } from "./png.ts";

/** A made-up issue of a month after all others; more front matter can be given. */
function newestIssue(more: string): Changes {
  const issue = `---\nsummary: Inventado.\nauthors: [ana-ejemplo]\n${more}---\nInventado.\n`;
  const report = "---\nactions:\n  - {id: newest, title: Inventada, place: XA-ALT, partners: [old-port]}\n---\nInventado.\n";
  return { "issues/2022-01/issue.es.md": issue, "issues/2022-01/north.es.md": report };
}

const months = ({ issues }: Archive): string[] => issues.map(({ month }) => month.id);

describe("What is not public yet", () => {
  const draft = newestIssue("draft: true\n");
  const future = newestIssue("published: 2022-01-02\n");

  for (const [name, changes, hidden] of [
    ["a draft", draft, { why: "draft" }],
    ["an issue of the future", future, { why: "future", until: "2022-01-02" }],
  ] as const) {
    test(`(${name}) is left out with all that it says`, () => {
      const archive = loaded(changes);
      assert.deepEqual(months(archive), ["2021-10", "2021-09"]);
      assert.ok(archive.issues[0]?.next === null);
      assert.deepEqual(
        archive.years.map(({ year }) => year),
        [2021],
      );
      assert.deepEqual(
        archive.regions[0]?.actions.map(({ id }) => id),
        ["altamar-water"],
      );
      assert.deepEqual(archive.regions[0]?.reports.length, 1);
      assert.deepEqual(archive.authors[0]?.issues.length, 2);
      assert.deepEqual(archive.partners[1]?.actions.length, 1);
    });

    test(`(${name}) is part of a preview, and says why it is hidden`, () => {
      const archive = loaded(changes, { drafts: true });
      assert.deepEqual(months(archive), ["2022-01", "2021-10", "2021-09"]);
      assert.deepEqual(archive.issues[0]?.hidden, hidden);
      assert.equal(archive.issues[1]?.hidden, null);
    });
  }

  test("is public on its very day, which begins in the site's time zone", () => {
    let asked = "";
    const today = (timezone: string): string => {
      asked = timezone;
      return "2022-01-02";
    };
    assert.deepEqual(months(loaded(future, { today })), ["2022-01", "2021-10", "2021-09"]);
    assert.equal(asked, "America/Mexico_City");
  });

  test("does not show its pictures either", () => {
    const picture = "issues/2022-01/images/secreto.png";
    const { images } = loaded({ ...draft, [picture]: png(4, 3) });
    assert.deepEqual(
      images.map(({ file }) => file),
      ["issues/2021-09/images/puente.png"],
    );
  });
});
