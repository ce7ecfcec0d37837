import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { reserved } from "../../../src/content/texts/address-book.ts";

test("no page can take the place of a public file", () => {
  const files = readdirSync(join(import.meta.dirname, "../../../public"));
  assert.ok(files.length > 0);
  assert.deepEqual(
    files.filter((file) => !reserved.includes(file)),
    [],
  );
});
