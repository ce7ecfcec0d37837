import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decode, encode } from "cborg";
import { CborReader, CborWriter, cborOf } from "../../../../src/build/search/cbor.ts";

/** Where the form of a number changes. */
const bounds = [0, 23, 24, 255, 256, 65_535, 65_536, 2 ** 32 - 1];

describe("What is written in CBOR", () => {
  test("is what another writer makes of it", () => {
    const long = Array.from({ length: 300 }, (_, n) => n);
    for (const value of [...bounds, "", "ñandú 😀", "x".repeat(70_000), [], [[], ["a", [1, 2]]], long, [long, long]]) {
      assert.equal(cborOf(value).toString("hex"), Buffer.from(encode(value)).toString("hex"));
    }
  });

  test("is read again by another reader, negative numbers, too", () => {
    const writer = new CborWriter();
    writer.head("list", bounds.length);
    for (const bound of bounds) writer.head("negative", bound);
    assert.deepEqual(
      decode(writer.take()),
      bounds.map((bound) => -1 - bound),
    );
  });

  test("begins anew once it is taken, and takes what is CBOR already", () => {
    const writer = new CborWriter();
    writer.write([1, "a"]);
    const first = writer.take();
    writer.head("list", 1);
    writer.copy(Buffer.concat([Buffer.of(7), first, Buffer.of(7)]), 1, 1 + first.length);
    assert.deepEqual(decode(writer.take()), [[1, "a"]]);
    assert.deepEqual(decode(first), [1, "a"]);
  });
});

describe("What was written in CBOR", () => {
  test("is read item by item", () => {
    const reader = new CborReader(encode([...bounds, "ñ", -300]));
    assert.equal(reader.list(), bounds.length + 2);
    assert.deepEqual(
      bounds.map(() => reader.head()),
      bounds,
    );
    assert.equal(reader.text(), Buffer.from("ñ").toString("latin1"));
    assert.equal(reader.isNegative, true);
    assert.equal(reader.head(), 299);
  });

  test("is stepped over where it is a list of numbers", () => {
    const reader = new CborReader(encode([[...bounds, -1, -70_000], []]), 1);
    assert.equal(reader.skipNumbers(), bounds.length + 2);
    assert.equal(reader.isNegative, false);
    assert.equal(reader.skipNumbers(), 0);
    assert.equal(reader.at, reader.bytes.length);
  });

  test("is refused where it is cut short, before anything waits for what cannot come", () => {
    assert.throws(() => new CborReader(encode(Array(300).fill(1)).subarray(0, 200)).list(), /cut short/);
  });
});
