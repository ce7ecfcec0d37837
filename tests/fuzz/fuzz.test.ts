import assert from "node:assert/strict";
import { test } from "node:test";
import { deep } from "../deep.ts";
import { fuzz } from "./fuzz.ts";

for (const [runs, mark] of [
  [100, ""],
  [2000, ` ${deep}`],
] as const) {
  test(`${runs} changes of real files either build or are told, each with its place${mark}`, async () => {
    const { built, told, findings } = await fuzz(1, runs);
    assert.deepEqual(findings, []);
    assert.equal(built + told, runs);
    assert.ok(built > runs / 10 && told > runs / 10, `both happen: ${built} built, ${told} told`);
  });
}
