import assert from "node:assert/strict";
import { createHmac, hash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { Seal } from "../../../src/cache/seal.ts";
import { secretFile } from "../../../src/cache/secret.ts";

describe("A seal", { skip: process.platform === "win32" && "the home is told by another variable there" }, () => {
  const { HOME } = process.env;
  const home = mkdtempSync(join(tmpdir(), "gaceta-home-"));
  before(() => {
    process.env.HOME = home;
  });
  beforeEach(() => rmSync(join(home, ".cache"), { recursive: true, force: true }));
  after(() => {
    if (HOME === undefined) delete process.env.HOME;
    else process.env.HOME = HOME;
    rmSync(home, { recursive: true });
  });

  const hmac = (key: Uint8Array, text: string) => createHmac("sha256", key).update(text).digest();

  test("is the HMAC-SHA-256 that Node makes, of whatever length", () => {
    const seal = Seal.of("made up");
    const key = hmac(readFileSync(secretFile()), "made up");
    for (const length of [0, 1, 63, 64, 65, 5000])
      assert.equal(seal.code("año", "x".repeat(length)), hmac(key, `año\n${"x".repeat(length)}`).toString("hex"));
  });

  test("is another one for another purpose, other words, and another machine", () => {
    const codes = [Seal.of("a").code("x"), Seal.of("b").code("x"), Seal.of("a").code("y"), Seal.of("a").code("x", "")];
    rmSync(secretFile());
    codes.push(Seal.of("a").code("x"), hash("sha256", "x"));
    assert.equal(new Set(codes).size, codes.length);
  });

  test("has a secret that nobody else may read, and that is made anew where it was cut short", () => {
    const before = Seal.of("a").code("x");
    assert.equal(Seal.of("a").code("x"), before);
    assert.deepEqual([statSync(secretFile()).mode & 0o777, readFileSync(secretFile()).length], [0o600, 32]);
    writeFileSync(secretFile(), "");
    assert.notEqual(Seal.of("a").code("x"), before);
    assert.equal(readFileSync(secretFile()).length, 32);
  });

  test("holds for the moment where no secret can be kept, and says why", () => {
    writeFileSync(join(home, ".cache"), "a file where a folder should be, made up");
    const seal = Seal.of("a");
    assert.equal(seal.code("x"), seal.code("x"));
    assert.notEqual(Seal.of("a").code("x"), seal.code("x"));
    assert.match(String(seal.error), /ENOTDIR|EEXIST/);
  });
});
