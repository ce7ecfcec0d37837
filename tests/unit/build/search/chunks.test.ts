import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decode } from "cborg";
import { type Chunk, chunksOf } from "../../../../src/build/search/chunks.ts";
import { Word } from "../../../../src/build/search/word.ts";

/** Two empty lists: a word that is nowhere on its page, made up so that its size alone counts. */
const nowhere = Buffer.of(0x80, 0x80);

/** A word of a size that is made up. */
function word(text: string, size: number, form?: string): Word {
  const made = new Word(Buffer.from(text).toString("latin1"));
  made.runs.push({ first: 0, last: 0, count: 1, bytes: nowhere, from: 0, to: 2, size });
  if (form) made.form(Buffer.from(form).toString("latin1")).push({ ...made.runs[0]! });
  return made;
}

function wordsIn({ content }: Chunk): string[] {
  return (decode(content) as [[string][]])[0].map(([text]) => text);
}

describe("Words are parted into chunks", () => {
  test("that end with the word that fills them", () => {
    const chunks = chunksOf([word("a", 19_999), word("b", 1), word("c", 50_000), word("d", 1), word("e", 1)]);
    assert.deepEqual(chunks.map(wordsIn), [["a", "b"], ["c"], ["d", "e"]]);
  });

  test("in which forms with accents count, and one more for each", () => {
    const sizes = (size: number) => chunksOf([word("a", size, "á"), word("b", 1)]).map((chunk) => wordsIn(chunk).length);
    assert.deepEqual(sizes(9_999), [2]);
    assert.deepEqual(sizes(10_000), [1, 1]);
  });

  test("whose bounds are as short as tells them apart, but never turned round", () => {
    // The words of Pagefind's own test of the same, beside one beyond 16 bits.
    const chunks = chunksOf(
      ["apple", "apricot", "banana", "peach", "😀a", "😀b"].map((text) => word(text, text === "apricot" ? 1 : 20_000)),
    );
    assert.deepEqual(
      chunks.map(({ from, to }) => [from, to]),
      [
        ["apple", "apple"],
        ["apr", "b"],
        ["p", "p"],
        ["😀", "😀a"],
        ["😀b", "😀b"],
      ],
    );
  });

  test("of which there are none without words", () => assert.deepEqual(chunksOf([]), []));
});
