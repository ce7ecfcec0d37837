import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Cache, hashOf } from "../../../src/pdf/cache.ts";

const [one, two] = [hashOf("one"), hashOf("two")];

function withFolder(run: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "gaceta-cache-"));
  try {
    run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("The cache of documents", () => {
  test("gives back what was kept, in a later build", () =>
    withFolder((folder) => {
      const made = Buffer.from("made-up document");
      assert.equal(new Cache(folder).get(one), null);
      assert.equal(new Cache(folder).put(one, made), made);
      assert.deepEqual(new Cache(folder).get(one), made);
      assert.equal(new Cache(folder).get(two), null);
    }));

  test("never gives what was cut short, touched or emptied, and clears it away", () =>
    withFolder((folder) => {
      for (const damage of [
        (bytes: Buffer) => bytes.subarray(0, 5),
        (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 1)),
        () => Buffer.alloc(0),
      ]) {
        new Cache(folder).put(one, Buffer.from("made-up document"));
        const path = join(folder, readdirSync(folder)[0] as string);
        writeFileSync(path, damage(readFileSync(path)));
        assert.equal(new Cache(folder).get(one), null);
        assert.deepEqual(readdirSync(folder), []);
      }
    }));

  test("reads no half document, and clears away what is left of one", () =>
    withFolder((folder) => {
      writeFileSync(join(folder, "half-123-1"), "cut sh");
      const cache = new Cache(folder);
      assert.equal(cache.get(one), null);
      cache.put(one, Buffer.from("whole"));
      cache.clearUp();
      assert.deepEqual(
        readdirSync(folder).map((name) => name.slice(0, 65)),
        [`${one}.`],
      );
      assert.deepEqual(String(new Cache(folder).get(one)), "whole");
    }));

  test("clears away what was there before and nobody asked for, but not what another build has made since", () =>
    withFolder((folder) => {
      for (const key of [one, two]) new Cache(folder).put(key, Buffer.from(key));
      const cache = new Cache(folder);
      new Cache(folder).put(hashOf("three"), Buffer.from("of another build"));
      cache.get(one);
      cache.clearUp();
      const left = readdirSync(folder).map((name) => name.slice(0, 64));
      assert.deepEqual(left.sort(), [one, hashOf("three")].sort());
    }));

  test("takes what another build has cleared away for missing", () =>
    withFolder((folder) => {
      new Cache(folder).put(one, Buffer.from("gone"));
      const cache = new Cache(folder);
      for (const name of readdirSync(folder)) rmSync(join(folder, name));
      assert.equal(cache.get(one), null);
    }));
});
