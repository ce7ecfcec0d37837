import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { buildVersionFor } from "../../../../src/build/search/build-version.ts";

test("a recipe changes with the language and with any code that makes an index, and with nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "gaceta-recipe-"));
  try {
    writeFileSync(join(folder, "a.ts"), "made up");
    const first = buildVersionFor("es", folder);
    assert.equal(buildVersionFor("es", folder), first);
    assert.notEqual(buildVersionFor("en", folder), first);
    writeFileSync(join(folder, "a.ts"), "made up, and changed");
    const changed = buildVersionFor("es", folder);
    assert.notEqual(changed, first);
    writeFileSync(join(folder, "b.ts"), "");
    assert.notEqual(buildVersionFor("es", folder), changed);
    assert.notEqual(buildVersionFor("es"), buildVersionFor("es", folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
