import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { problemsDocument } from "../../docs/problems.ts";
import { editorMessages } from "../../src/languages/messages-in.ts";

const document = readFileSync(join(import.meta.dirname, "../..", "docs/problems.md"), "utf8");

suite("docs/problems.md", () => {
  test("is what `npm run documents` makes of the tests' cases", () => {
    assert.equal(document, problemsDocument(), "run `npm run documents`");
  });

  test("has an entry for every rule, and in its index a link to it", () => {
    for (const code of Object.keys(editorMessages("problems", "en").rules)) {
      assert.equal(document.split(`\n### ${code}\n`).length, 2, code);
      assert.equal(document.split(`\n| [${code}](#${code}) | `).length, 2, code);
    }
  });

  test("shows each as it is printed in Spanish and in English", () => {
    const entries = document.split("\n### ").slice(1);
    for (const entry of entries) {
      const [spanish, english] = [...entry.matchAll(/```text\n([\s\S]*?)\n```/g)].map(([, example]) => example);
      const code = `[${entry.split("\n")[0]}]`;
      assert.ok(spanish?.split("\n")[0]?.endsWith(code) && english?.split("\n")[0]?.endsWith(code), code);
      assert.notEqual(spanish, english, code);
    }
  });
});
