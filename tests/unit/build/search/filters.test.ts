import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decode } from "cborg";
import { filtersOf, sortsOf } from "../../../../src/build/search/filters.ts";
import type { IndexedPage } from "../../../../src/build/search/index-task.ts";

function page(filters: IndexedPage["filters"], sorts: IndexedPage["sorts"] = {}): IndexedPage {
  return { hash: "made up", words: 1, fields: [], filters, sorts };
}

describe("Filters", () => {
  test("list the pages of each value, all in the order of their bytes", () => {
    const pages = [page({ topic: ["b", "a"], place: ["😀", "\uffee"] }), page({ topic: ["a"] }), page({}), page({ topic: ["á", "b"] })];
    const filters = filtersOf(pages);
    assert.deepEqual(
      filters.map(({ filter }) => filter),
      ["place", "topic"],
    );
    assert.deepEqual(
      filters.map(({ content }) => decode(content)),
      [
        [
          "place",
          [
            ["\uffee", [0]],
            ["😀", [0]],
          ],
        ],
        [
          "topic",
          [
            ["a", [0, 1]],
            ["b", [0, 3]],
            ["á", [3]],
          ],
        ],
      ],
    );
  });
});

describe("Sorts", () => {
  test("list the pages by their values, the same ones in their own order, and leave out what has none", () => {
    const months = ["2021-10", "2021-02", null, "2021-10", "2020-12"];
    const pages = months.map((month): IndexedPage => page({}, month ? { month } : {}));
    assert.deepEqual(sortsOf(pages), [["month", [4, 1, 0, 3]]]);
  });
});
