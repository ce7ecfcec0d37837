import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hashOf, Names } from "../../../../src/build/search/contents.ts";

describe("A hash", () => {
  test("is SHA-1, of which each byte is written as short as it can be", () => {
    // The SHA-1 of "abc" is a9993e36 4706816a ba3e2571 7850c26c 9cd0d89d; of "abcde…" of FIPS 180 84983e44 1c3bd26e baae4aa1 f95129e5 e54670f1.
    assert.equal(hashOf("abc"), "a9993e36476816aba3e25717850c26c9cd0d89d");
    assert.equal(hashOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"), "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
  });
});

describe("A name", () => {
  test("has the language and seven digits of the hash", () => {
    assert.equal(new Names("es", 1).of("0123456789abcdef"), "es_0123456");
    assert.equal(new Names("pt-BR", 2).of("0123456789abcdef"), "pt-BR_0123456");
  });

  test("has as many more as tell it from those before", () => {
    const [ones, twos] = [new Names("es", 1), new Names("es", 2)];
    const hashes = ["0123456aaaa", "0123456abbb", "0123456abcc", "0123456accc"];
    assert.deepEqual(
      hashes.map((hash) => ones.of(hash)),
      ["es_0123456", "es_0123456a", "es_0123456ab", "es_0123456ac"],
    );
    assert.deepEqual(
      hashes.map((hash) => twos.of(hash)),
      ["es_0123456", "es_0123456ab", "es_0123456abcc", "es_0123456ac"],
    );
  });
});
