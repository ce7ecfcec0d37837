import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { suite, test } from "node:test";
import { hostileArchives, sizes } from "./hostile-archive.ts";
import type { Work } from "./work.ts";

interface Answer {
  readonly name: string;
  /** A work for each of the sizes. */
  readonly works: readonly Work[];
  readonly seconds: number;
}

/** How much more work a text of twice the length may be. */
const mostGrowth = 2.3;

/** For what is counted by no one, such as patterns: all sizes together take a second or two of a processor, and the square of such a length minutes. */
const mostSeconds = 30;

const worker = join(import.meta.dirname, "work-worker.ts");
const printed = execFileSync(process.execPath, [worker], { encoding: "utf8", timeout: 1_800_000, maxBuffer: 1e8 });
const answers = printed
  .trim()
  .split("\n")
  .map((line): Answer => JSON.parse(line));

suite("A text that is made to be slow is read, and written in every edition, with work in proportion to its length:", () => {
  test("all of them are tried", () => assert.equal(answers.length, hostileArchives.length));

  for (const { name, works, seconds } of answers) {
    test(`${name} (${works.at(-1)?.errors[0] ?? "accepted"})`, () => {
      assert.equal(works.length, sizes.length);
      for (const [n, { steps, characters }] of works.entries()) {
        const before = works[n - 1];
        assert.ok(steps > 0 && characters > 0);
        if (!before) continue;
        assert.ok(steps <= before.steps * mostGrowth, `${before.steps} steps at ${sizes[n - 1]} bytes, ${steps} at ${sizes[n]}`);
        assert.ok(
          characters <= before.characters * mostGrowth,
          `${before.characters} characters at ${sizes[n - 1]} bytes, ${characters} at ${sizes[n]}`,
        );
      }
      assert.ok(seconds < mostSeconds, `${seconds} seconds of a processor`);
    });
  }
});
