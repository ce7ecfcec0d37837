import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { changed, filtersOf, isByTime, isEmpty } from "../../../templates/scripts/search/query.ts";

const query = (text: string) => new URLSearchParams(text);
const months = ["2021-01", "2021-03", "2021-09", "2022-02"];

describe("A query", () => {
  test("is empty unless it holds words, a filter or an end of a span", () => {
    for (const text of ["", "sort=month", "also=1", "sort=month&also=1"]) assert.ok(isEmpty(query(text)), text);
    for (const text of ["q=a", "region=a", "place=a", "topic=a", "partner=a", "author=a", "from=2021-01", "to=2021-01"]) {
      assert.ok(!isEmpty(query(text)), text);
    }
  });

  test("filters by each id that it names, and by nothing else", () => {
    assert.deepEqual(filtersOf(query("q=a&region=north&author=b&sort=month"), months), { region: "north", author: "b" });
  });

  test("filters by the months of its span", () => {
    const spanOf = (text: string) => filtersOf(query(text), months).month;
    assert.deepEqual(spanOf("from=2021-03"), { any: ["2021-03", "2021-09", "2022-02"] });
    assert.deepEqual(spanOf("to=2021-03"), { any: ["2021-01", "2021-03"] });
    assert.deepEqual(spanOf("from=2021-02&to=2021-12"), { any: ["2021-03", "2021-09"] });
    assert.deepEqual(spanOf("from=2021-12&to=2021-02"), { any: ["2021-03", "2021-09"] });
    assert.equal(spanOf("q=a"), undefined);
  });

  test("goes by time where it says so, or has no words", () => {
    assert.deepEqual(
      ["q=a", "q=a&sort=month", "region=a"].map((text) => isByTime(query(text))),
      [false, true, true],
    );
  });

  test("is changed in some fields, as a copy", () => {
    const first = query("q=a&region=north");
    assert.equal(changed(first, { region: null, from: "2021-01" }).toString(), "q=a&from=2021-01");
    assert.equal(first.toString(), "q=a&region=north");
  });
});
