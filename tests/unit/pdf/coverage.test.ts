import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readFonts } from "../../../src/pdf/maker.ts";
import { coverageOf, uncovered } from "../../../src/pdf/typesetter.ts";

const fonts = readFonts();
const serif = coverageOf(fonts[0] as Buffer);

/** A made-up font with nothing but a `cmap` table of the format 4, that covers A to Z. */
function basicFont(): Buffer {
  const words = [4, 32, 0, 4, 4, 1, 0, 0x5a, 0xffff, 0, 0x41, 0xffff, 0, 1, 0, 0];
  const head = [1, 0, 1, 0, 0, 0, ...[0x636d, 0x6170, 0, 0, 0, 28, 0, 44], ...[0, 1, 3, 1, 0, 12]];
  return Buffer.from([...head, ...words].flatMap((word) => [word >> 8, word & 255]));
}

describe("The characters that a font has", () => {
  test("are read from the format 12 of its table", () => {
    assert.deepEqual(uncovered("Añejo, ÇŐŘ, Ελλάδα, Москва, €, –, «», …, ½, ﬁ", serif), []);
    assert.deepEqual(
      uncovered("漢字 and 漢, 😀, א, \ue000, \ufffd, \u007f", serif),
      ["\u007f", "א", "字", "漢", "\ue000", "\ufffd", "😀"].sort(),
    );
  });

  test("are read from the format 4 of others", () => {
    assert.deepEqual(coverageOf(basicFont()), [[0x41, 0x5a]]);
    assert.throws(() => coverageOf(Buffer.alloc(12)), /“cmap”/);
  });

  test("do not concern spaces and characters that have no look, but U+FEFF, which PDF/UA forbids", () => {
    assert.deepEqual(uncovered("a\u00a0\u2003\u3000\u2028\u200b\u200d\u00ad\ufe0f\u202e\u2066", serif), []);
    assert.deepEqual(uncovered("\ufeff", serif), ["\ufeff"]);
  });

  test("are the same in all cuts that are used, so that one table speaks for all", () => {
    for (const font of fonts) assert.deepEqual(coverageOf(font), serif);
  });
});
