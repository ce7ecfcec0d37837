import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { suite, test } from "node:test";
import { longest } from "./longest.ts";

interface Answer {
  readonly name: string;
  readonly milliseconds: number;
  readonly codes: readonly string[];
  readonly faults: readonly string[];
}

/** Ended after some minutes, should one of them never end. */
const worker = join(import.meta.dirname, "enormous-worker.ts");
const lines = execFileSync(process.execPath, [worker], { encoding: "utf8", timeout: 400_000 }).trim().split("\n");

suite("A file as long as may be, made to be slow, is read or told:", () => {
  for (const { name, milliseconds, codes, faults } of lines.map((line): Answer => JSON.parse(line))) {
    test(`${name} (${codes.join(", ") || "built"})`, () => {
      assert.deepEqual(faults, []);
      // A guard against hangs, far above the promise: alone on a machine all are below it, a busy one doubles that, and the
      // square of such a length takes minutes.
      assert.ok(milliseconds < 5 * longest, `${milliseconds} ms`);
    });
  }
});
