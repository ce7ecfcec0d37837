import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { portionsOf } from "../../../templates/pdf/printed-prose.ts";
import type { PdfRun } from "../../../templates/pdf/words.ts";

const textOf = (runs: readonly PdfRun[]) => runs.map((run) => ("text" in run ? run.text : "")).join("");

describe("A paragraph", () => {
  test("that people read is one", () => {
    const runs: readonly PdfRun[] = [{ text: "invented ".repeat(800) }, { text: "word", strong: true }];
    assert.deepEqual(portionsOf(runs), [runs]);
  });

  test("without an end becomes several, of a bounded length, and no word of it is lost or broken", () => {
    const text = "invented words ".repeat(5000);
    const portions = portionsOf([{ text, emphasis: true }, { break: true }, { text: "end" }]);
    assert.ok(portions.length > 8);
    assert.equal(portions.map(textOf).join(""), `${text}end`);
    for (const portion of portions) {
      assert.ok(textOf(portion).length < 10_000);
      assert.match(textOf(portion), /(invented |words |end)$/);
    }
    assert.ok(portions.flat().every((run) => !("text" in run) || run.text === "end" || run.emphasis));
  });

  test("of many short runs becomes several, too", () => {
    const runs = Array.from({ length: 5000 }, (): PdfRun => ({ text: "a" }));
    const portions = portionsOf(runs);
    assert.ok(portions.length > 10 && portions.every(({ length }) => length < 500));
    assert.deepEqual(portions.flat(), runs);
  });
});
