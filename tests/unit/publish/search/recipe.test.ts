import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { recipeFor } from "../../../../src/publish/search/recipe.ts";

test("a recipe changes with the language and with any code that makes an index, and with nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "gaceta-recipe-"));
  try {
    writeFileSync(join(folder, "a.ts"), "made up");
    const first = recipeFor("es", folder);
    assert.equal(recipeFor("es", folder), first);
    assert.notEqual(recipeFor("en", folder), first);
    writeFileSync(join(folder, "a.ts"), "made up, and changed");
    const changed = recipeFor("es", folder);
    assert.notEqual(changed, first);
    writeFileSync(join(folder, "b.ts"), "");
    assert.notEqual(recipeFor("es", folder), changed);
    assert.notEqual(recipeFor("es"), recipeFor("es", folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
