import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, test } from "node:test";

const root = join(import.meta.dirname, "../..");

/** What in a file's text leads to the folder `content/` of this repository: a path, or its name where one below the root is meant. */
function leadingToContent(file: string, text: string): string[] {
  const paths = [...text.matchAll(/["'`](\.\.?\/[^"'`\n]*)["'`]/g)].map(([, path]) => path as string);
  const names = [...text.matchAll(/(?:\broot, *|\b(?:builtSite|readerOf|copyOf)\(|\bcontent: )["'`](content\b)|["'`]\{(content),/g)];
  const below = paths.map((path) => relative(root, join(root, dirname(file), path)).replaceAll("\\", "/"));
  return [...below.filter((path) => /^content(\/|$)/.test(path)), ...names.map(([name]) => name)];
}

describe("The generator's tests do not depend on the archive in content/:", () => {
  test("they and the bench read the archives of tests/fixtures alone", () => {
    const files = globSync("{tests,bench}/**/*.ts", { cwd: root, exclude: ["tests/archive/**", relative(root, import.meta.filename)] });
    assert.ok(files.length > 200);
    const found = files.flatMap((file) => leadingToContent(file, readFileSync(join(root, file), "utf8")).map((name) => `${file}: ${name}`));
    assert.deepEqual(found, []);
  });

  test("and it would be seen if one did", () => {
    const live = [
      '"../../content"',
      "`../../content/issues`",
      'join(root, "content", "issues")',
      'builtSite("content")',
      '"{content,x}/*.md"',
    ];
    for (const text of live) assert.equal(leadingToContent("tests/site/made-up.test.ts", text).length, 1, text);
    const others = ['"../unit/content/png.ts"', 'join(folder, "content")', '"../../src/content/load.ts"', '"content/{es,en}/*.md"'];
    for (const text of others) assert.deepEqual(leadingToContent("tests/site/made-up.test.ts", text), [], text);
  });
});
