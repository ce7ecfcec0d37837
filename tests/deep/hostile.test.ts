import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { suite, test } from "node:test";
import { deep } from "../deep.ts";
import { hostileArchives, sizes } from "./hostile-archive.ts";
import type { Work } from "./work.ts";

interface Answer {
  readonly name: string;
  /** A work for each of the sizes. */
  readonly works: readonly Work[];
  readonly seconds: number;
}

/** How much more work a text of twice the length may be: from the shortest to the longest, and, since shortening a mail begins somewhere, in a single step. */
const [mostGrowth, mostStep] = [2.3, 3];

/** For what is counted by no one, such as patterns: all sizes together take a second or two of a processor, and the square of such a length minutes. */
const mostSeconds = 30;

/** How much more each text took than the one before, where both were accepted or both were refused for the same reason. */
function growthsOf(works: readonly Work[], kind: "steps" | "characters"): number[] {
  return works.flatMap((work, n) => {
    const before = works[n - 1];
    return before && before.errors[0] === work.errors[0] ? [work[kind] / before[kind]] : [];
  });
}

const product = (numbers: readonly number[]): number => numbers.reduce((all, number) => all * number, 1);

const worker = join(import.meta.dirname, "work-worker.ts");
const printed = execFileSync(process.execPath, [worker], { encoding: "utf8", timeout: 1_800_000, maxBuffer: 1e8 });
const answers = printed
  .trim()
  .split("\n")
  .map((line): Answer => JSON.parse(line));

suite(`A text that is made to be slow is read, and written in every edition, with work in proportion to its length: ${deep}`, () => {
  test("all of them are tried", () => assert.equal(answers.length, hostileArchives.length));

  for (const { name, works, seconds } of answers) {
    test(`${name} (${works.at(-1)?.errors[0] ?? "accepted"})`, () => {
      assert.equal(works.length, sizes.length);
      assert.ok(works.every(({ steps, characters }) => steps > 0 && characters > 0));
      for (const kind of ["steps", "characters"] as const) {
        const growths = growthsOf(works, kind);
        assert.ok(Math.max(0, ...growths) <= mostStep, `${kind} grow ${growths.join(", ")} times`);
        assert.ok(product(growths) <= mostGrowth ** growths.length, `${kind} grow ${growths.join(", ")} times`);
      }
      assert.ok(seconds < mostSeconds, `${seconds} seconds of a processor`);
    });
  }
});
