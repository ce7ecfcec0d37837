import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { headlineOf } from "../../../src/views/headline.ts";
import { readingOf } from "../../../src/views/reading.ts";
import { type Changes, loaded, swap } from "../content/archive-on-disk.ts";
import { issueOf } from "./issue-of.ts";

/** The words above the title of September, and the title. */
function headline(changes: Changes, language: "es" | "en" = "es"): readonly [string[], string] {
  const archive = loaded(changes);
  const { kicker, title } = headlineOf(issueOf(archive, "2021-09"), readingOf(archive, language));
  return [kicker.map(({ text }) => text), title.text];
}

const september = "issues/2021-09/issue.es.md";
const titled = (title: string): Changes => ({ [september]: swap("summary:", `title: ${title}\nsummary:`) });

describe("The headline of an issue", () => {
  test("is its month where it has no title, below its number", () => {
    assert.deepEqual(headline({}), [["Núm. 9"], "septiembre de 2021"]);
    assert.deepEqual(headline({}, "en"), [["No. 9"], "September 2021"]);
  });

  test("is its own title, below month and number", () => {
    assert.deepEqual(headline(titled("Un mes de ciudades")), [["septiembre de 2021", "Núm. 9"], "Un mes de ciudades"]);
  });

  test("is the month where the title says only what is above it", () => {
    assert.deepEqual(headline(titled("Boletín inventado, septiembre de 2021")), [["Núm. 9"], "septiembre de 2021"]);
  });

  test("has nothing above the month of an issue without a number", () => {
    assert.deepEqual(headline({ [september]: swap("number: 9\n", "") }), [[], "septiembre de 2021"]);
  });

  test("has the month as programs know it, wherever it is", () => {
    const archive = loaded(titled("Un mes de ciudades"));
    const times = (month: string) => {
      const { kicker, title } = headlineOf(issueOf(archive, month), readingOf(archive, "es"));
      return [...kicker, title].map(({ time }) => time);
    };
    assert.deepEqual(times("2021-09"), ["2021-09", null, null]);
    assert.deepEqual(times("2021-10"), [null, "2021-10"]);
  });
});
