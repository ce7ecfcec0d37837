import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "../..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

function testFiles(patterns: string | readonly string[]): string[] {
  return globSync(patterns, { cwd: root }).map((file) => file.replaceAll("\\", "/"));
}

test("`npm test` or `npm run test:deep` runs every test file", () => {
  const named = [...scripts.test.matchAll(/'?(tests\/[^' ]*\.test\.ts)'?/g)].map(([, pattern]) => pattern as string);
  const run = new Set(testFiles(named));
  // Those of a folder together, by tests/unit.test.ts and tests/browser.test.ts.
  const isTogether = (file: string) => /^tests\/(unit|browser)\//.test(file);
  const isDeep = (file: string) => readFileSync(join(root, file), "utf8").includes("/deep.ts");
  const files = testFiles("tests/**/*.test.ts");
  assert.ok(run.size > 40 && files.length > 150);
  assert.deepEqual(
    files.filter((file) => !run.has(file) && !isTogether(file) && !isDeep(file)),
    [],
  );
});
