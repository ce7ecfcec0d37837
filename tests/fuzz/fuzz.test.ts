import assert from "node:assert/strict";
import { test } from "node:test";
import { fuzz } from "./fuzz.ts";

test("2000 changes of real files either build or are told, each with its place", async () => {
  const { built, told, findings } = await fuzz(1, 2000);
  assert.deepEqual(findings, []);
  assert.equal(built + told, 2000);
  assert.ok(built > 200 && told > 200, `both happen: ${built} built, ${told} told`);
});
