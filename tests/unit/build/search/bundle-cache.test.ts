import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import type { Bundle } from "../../../../src/build/search/bundle.ts";
import { BundleCache } from "../../../../src/build/search/bundle-cache.ts";

const page = { hash: "made up", words: 2, filters: { place: ["á"] }, fields: ["title"], sorts: { month: "2021-09" } };
const bundle: Bundle = {
  entries: [
    { key: "one", page },
    { key: "two", page: null },
  ],
  files: [
    { path: "index/es_made_up.pf_index", bytes: Uint8Array.from([10, 0, 10, 255]), content: "a hash, made up" },
    { path: "empty.js", bytes: new Uint8Array(), content: null },
    { path: "pagefind.js", bytes: Buffer.from("made up"), content: null },
  ],
};

describe("An index that is kept", () => {
  let folder: string;
  let file: string;
  const kept = (buildVersion = "recipe") => new BundleCache(join(folder, "search"), "es", buildVersion);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gaceta-kept-"));
    file = join(folder, "search/es");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const plain = (made: Bundle | null) => made && { ...made, files: made.files.map((one) => ({ ...one, bytes: [...one.bytes] })) };

  test("is read again as it was", () => {
    kept().write(bundle);
    assert.deepEqual(plain(kept().read()), plain(bundle));
    assert.deepEqual(readdirSync(join(folder, "search")), ["es"]);
  });

  test("is not there before the first, nor for another recipe", () => {
    assert.equal(kept().read(), null);
    kept().write(bundle);
    assert.equal(kept("another").read(), null);
  });

  test("is not taken where a single byte of it has changed, or where it was cut short", () => {
    kept().write(bundle);
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at++) {
      writeFileSync(file, whole.with(at, (whole[at] as number) ^ 1));
      assert.equal(kept().read(), null, `byte ${at}`);
    }
    for (const length of [0, 10, 32, 33, whole.length - 1]) {
      writeFileSync(file, whole.subarray(0, length));
      assert.equal(kept().read(), null, `length ${length}`);
    }
  });

  test("is replaced, and what was left half written is cleared away", () => {
    kept().write(bundle);
    writeFileSync(`${file}.half-1`, "made up");
    kept().write({ ...bundle, entries: [] });
    assert.deepEqual(kept().read()?.entries, []);
    assert.deepEqual(readdirSync(join(folder, "search")), ["es"]);
  });

  test("is gone without where it cannot be written", () => {
    writeFileSync(join(folder, "search"), "a file where the folder should be, made up");
    kept().write(bundle);
    assert.equal(kept().read(), null);
  });
});
