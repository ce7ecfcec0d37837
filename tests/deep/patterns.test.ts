import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { checkSync } from "recheck";
import { deep } from "../deep.ts";
import { type Pattern, patternsInCode } from "./patterns.ts";
import { slowPatterns } from "./slow-patterns.ts";

/** How long each may be looked at, in milliseconds: what cannot be known by then has to have a reason, too. */
const patience = 60_000;

function isSlow({ source, flags }: Pattern): boolean {
  // The classes of `v` are those of `u`, as far as the code has them.
  return checkSync(source, flags.replace("v", "u"), { timeout: patience, randomSeed: 1 }).status !== "safe";
}

const named = ({ file, source, flags }: Pattern): string => `${file} /${source}/${flags}`;

suite(`Regular expressions ${deep}`, () => {
  const patterns = patternsInCode();

  test("are found in the code", () => {
    assert.ok(patterns.length > 300, `${patterns.length} were found`);
  });

  test("that recheck finds slow are those that have a reason, and no others", () => {
    const slow = new Set(patterns.filter(isSlow).map(named));
    const excused = new Set(slowPatterns.map(([file, pattern]) => `${file} ${String(pattern)}`));
    assert.deepEqual(
      { withoutReason: [...slow.difference(excused)], stale: [...excused.difference(slow)] },
      { withoutReason: [], stale: [] },
    );
  });
});
