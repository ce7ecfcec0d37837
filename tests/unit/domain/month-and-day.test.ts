import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lastDayOf } from "../../../src/domain/day.ts";
import { month, parseMonth } from "../../../src/domain/month.ts";

describe("A month", () => {
  test("is read from the name of its folder", () => assert.deepEqual(parseMonth("2021-09"), { year: 2021, number: 9, id: "2021-09" }));

  for (const text of ["2021-00", "2021-13", "2021-9", "21-09", "2021-09-01", "2021/09", "2021-09 ", "September", ""]) {
    test(`is not read from “${text}”`, () => assert.equal(parseMonth(text), null));
  }

  test("is named so that months sort as text", () => {
    const ids = [month(2021, 10), month(999, 12), month(2021, 9)].map(({ id }) => id);
    assert.deepEqual(ids.sort(), ["0999-12", "2021-09", "2021-10"]);
  });
});

describe("The last day of a month", () => {
  for (const [year, number, day] of [
    [2021, 9, "2021-09-30"],
    [2021, 12, "2021-12-31"],
    [2021, 2, "2021-02-28"],
    [2024, 2, "2024-02-29"],
    [1900, 2, "1900-02-28"],
    [2000, 2, "2000-02-29"],
  ] as const) {
    test(`of ${year}-${number} is ${day}`, () => assert.equal(lastDayOf(month(year, number)), day));
  }
});
