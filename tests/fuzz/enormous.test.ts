import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { suite, test } from "node:test";
import { longest } from "./fuzz.ts";

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
      // A guard against hangs, of processor time, and twice the promise: a busy machine makes each step slower. Before they were mended, most took minutes.
      assert.ok(milliseconds < 2 * longest, `${milliseconds} ms`);
    });
  }
});
