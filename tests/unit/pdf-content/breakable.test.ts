import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { breakable } from "../../../templates/pdf/breakable.ts";

const shown = (text: string, most?: number) => breakable(text, most).replaceAll("\u200b", "|");

describe("A long word may be broken", () => {
  test("after its signs, but not within those that begin an address", () => {
    assert.equal(
      shown("see https://made-up.example.org/2021/09/?a=1&b=2 there"),
      "see https://made-|up.|example.|org/|2021/|09/?|a=|1&|b=|2 there",
    );
  });

  test("wherever it still is too long, but never within a letter and its accents or a pair of surrogates", () => {
    assert.equal(shown("abcdefghij", 4), "ab|cd|ef|gh|ij");
    assert.equal(shown("e\u0301e\u0301e\u0301e\u0301", 4), "e\u0301e\u0301|e\u0301e\u0301");
    assert.equal(shown("😀😀😀😀", 4), "😀😀|😀😀");
    assert.equal(shown("\u0301".repeat(30)).replaceAll("|", ""), "\u0301".repeat(30));
  });

  test("and no other is touched, nor a space lost", () => {
    const text = "Otorrinolaringología,  y\tun\nsalto; a/b/c.";
    assert.equal(breakable(text), text);
    assert.equal(breakable("x".repeat(100_000)).replaceAll("\u200b", ""), "x".repeat(100_000));
  });

  test("and a run of signs is read in one pass, and has no more places than it needs", () => {
    // 70 seconds for a text of dots, where each dot was the beginning of another search.
    assert.equal(breakable(`${".".repeat(240_000)}`).replaceAll("\u200b", ""), ".".repeat(240_000));
    assert.ok(breakable("a-".repeat(1000)).split("\u200b").length < 100);
  });
});
