import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { frequencies } from "../../../src/domain/frequency.ts";

describe("A tally", () => {
  test("puts the most frequent first, then the first met", () => {
    const things = [["b", "a"], ["c"], ["a", "c"], ["d"]];
    assert.deepEqual(
      frequencies(things, (thing) => thing),
      [
        { of: "a", count: 2 },
        { of: "c", count: 2 },
        { of: "b", count: 1 },
        { of: "d", count: 1 },
      ],
    );
  });

  test("tells things apart by what they are, not by how they look", () => {
    const [one, other] = [{ name: "made up" }, { name: "made up" }];
    assert.deepEqual(
      frequencies([one, other, one], (thing) => [thing]).map(({ count }) => count),
      [2, 1],
    );
  });

  test("of nothing is empty", () =>
    assert.deepEqual(
      frequencies([], () => ["made up"]),
      [],
    ));
});
