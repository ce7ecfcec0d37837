import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, describe, test } from "node:test";
import { CacheFile } from "../../../../src/build/cache/cache-file.ts";

const folder = mkdtempSync(join(tmpdir(), "gaceta-lines-"));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, "below/lines");
const [a, b, c] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];

/** Keeps some values, and asks for some first. */
function kept(values: Readonly<Record<string, unknown>>, asked: readonly string[] = [], maker = "made up"): void {
  const lines = new CacheFile(file, "made up", maker);
  for (const key of asked) lines.get(key);
  for (const [key, value] of Object.entries(values)) lines.put(key, value);
  lines.save();
}

const known = (maker = "made up") => [a, b, c].map((key) => new CacheFile(file, "made up", maker).get(key));

describe("Kept lines", () => {
  beforeEach(() => {
    rmSync(file, { force: true });
    kept({ [a]: { text: "año\n\u2028" }, [b]: [1, null] });
  });

  test("give back what was put, and add to it", () => {
    assert.deepEqual(known(), [{ text: "año\n\u2028" }, [1, null], undefined]);
    kept({ [c]: "three" }, [a, b]);
    assert.deepEqual(known(), [{ text: "año\n\u2028" }, [1, null], "three"]);
  });

  test("of another maker are not read, not even where they stand in the same file", () => {
    assert.deepEqual(known("another"), [undefined, undefined, undefined]);
    const line = readFileSync(file, "utf8").split("\n")[1];
    kept({ [b]: 2 }, [], "another");
    appendFileSync(file, `${line}\n`);
    assert.deepEqual(known("another"), [undefined, 2, undefined]);
  });

  test("that are damaged or cut short are as good as none, and hurt no other", () => {
    writeFileSync(file, readFileSync(file, "utf8").replace("año", "ano"));
    assert.deepEqual(known(), [undefined, [1, null], undefined]);
    appendFileSync(file, `${c} 0000`);
    kept({ [c]: "three" }, [b]);
    assert.deepEqual(known(), [undefined, [1, null], "three"]);
  });

  test("that nobody asks for any more are left out once they are more than half", () => {
    kept({ [c]: "three" });
    assert.deepEqual(known(), [undefined, undefined, "three"]);
  });
});
