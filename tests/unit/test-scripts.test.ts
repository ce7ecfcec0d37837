import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "../..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The files that a pattern in a script names, below the root. */
function filesOf(script: string): string[] {
  const patterns = [...script.matchAll(/'?(tests\/[^' ]*\.test\.ts)'?/g)].map(([, pattern]) => pattern as string);
  return globSync(patterns, { cwd: root }).map((file) => file.replaceAll("\\", "/"));
}

test("`npm run test:deep` runs every file that has tests which `npm test` leaves out", () => {
  const marked = globSync("tests/**/*.test.ts", { cwd: root }).filter((file) =>
    /from "[./]*\/deep\.ts"/.test(readFileSync(join(root, file), "utf8")),
  );
  const run = filesOf(scripts["test:deep"]);
  assert.ok(marked.length > 10);
  assert.deepEqual(
    marked.map((file) => file.replaceAll("\\", "/")).filter((file) => !run.includes(file)),
    [],
  );
});

test("`npm test` and `npm run test:deep` run every test file, alone or with all others of its folder", () => {
  const together = ["tests/unit/", "tests/browser/"];
  const run = [...filesOf(scripts["test:quick"]), ...filesOf(scripts["test:deep"])];
  const files = globSync("tests/**/*.test.ts", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
  assert.deepEqual(
    files.filter((file) => !run.includes(file) && !together.some((folder) => file.startsWith(folder))),
    [],
  );
});
