import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Action } from "../../../src/domain/action.ts";
import type { Issue } from "../../../src/domain/issue.ts";
import { month } from "../../../src/domain/month.ts";
import { countYears, rank } from "../../../templates/data/statistics.ts";

/** A made-up issue with so many actions. */
function issue(year: number, actions: number): Issue {
  return { month: month(year, 1), actions: Array.from({ length: actions }) } as unknown as Issue;
}

/** A made-up action about topics, which are here for anything that an action names. */
function about(...topics: string[]): Action {
  return { topics } as unknown as Action;
}

const ranked = (actions: readonly Action[], most: number) =>
  rank(
    actions,
    ({ topics }) => topics as unknown as string[],
    (a, b) => (a < b ? -1 : 1),
    most,
  );

describe("The years", () => {
  test("are there from the first to the last, those without an issue, too", () => {
    assert.deepEqual(countYears([issue(2019, 2), issue(2022, 1), issue(2022, 3)]), [
      { year: 2019, issues: 1, actions: 2 },
      { year: 2020, issues: 0, actions: 0 },
      { year: 2021, issues: 0, actions: 0 },
      { year: 2022, issues: 2, actions: 4 },
    ]);
  });

  test("of nothing are none", () => assert.deepEqual(countYears([]), []));
});

describe("A ranking", () => {
  test("has the most frequent first, and equals in order", () => {
    const { first, others } = ranked([about("b"), about("c", "a"), about("c")], 5);
    assert.deepEqual(
      first.map(({ of, count }) => [of, count]),
      [
        ["c", 2],
        ["a", 1],
        ["b", 1],
      ],
    );
    assert.equal(others, null);
  });

  test("counts an action once for each thing that it names twice", () => {
    assert.deepEqual(ranked([about("a", "a")], 5).first, [{ of: "a", count: 1 }]);
  });

  test("puts the rest together where there are too many, each action once", () => {
    const { first, others } = ranked([about("a", "b"), about("a", "b", "c"), about("a"), about("d", "a")], 2);
    assert.deepEqual(first, [{ of: "a", count: 4 }]);
    assert.deepEqual(others, { kinds: 3, count: 3 });
  });

  test("needs no rest where all fit", () => assert.equal(ranked([about("a", "b")], 2).others, null));
});
