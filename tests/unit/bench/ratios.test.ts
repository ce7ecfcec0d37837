import assert from "node:assert/strict";
import { test } from "node:test";
import { ratiosOf } from "../../../bench/rivals/measure-rivals.ts";

/** Seconds that are made up, of three turns. */
const turns = (...seconds: number[]) => seconds.map((one) => ({ seconds: one, peak: null }));

function rounds(hugo: readonly ({ seconds: number; peak: null } | null)[]) {
  const [pages, whole, merge] = [turns(2, 9, 1), turns(6, 6, 50), turns(1, 1, 1)];
  return hugo.map((run, n) => {
    const ours = { pages: pages[n]!, whole: whole[n]!, merge: merge[n]! };
    return { ...ours, hugoPlain: run, hugo: run, pagefind: run && { seconds: 8, peak: null }, eleventy: { seconds: 10, peak: null } };
  });
}

test("ours are told as parts of others' medians, so that one slow run does not count", () => {
  const ratios = ratiosOf(rounds(turns(4, 4, 400))).map(([, ratio]) => ratio);
  assert.deepEqual(ratios, [2 / 4, 2 / 4, 2 / 10, 6 / 12, 6 / 12, 1 / 4, 1 / 4]);
});

test("where Hugo is missing, only what is known is told", () => {
  const ratios = ratiosOf(rounds([null, null, null])).map(([, ratio]) => ratio);
  assert.deepEqual(ratios, [null, null, 2 / 10, null, null, null, null]);
});
