import assert from "node:assert/strict";
import { test } from "node:test";
import { sentence } from "../../../src/languages/titles.ts";

test("a sentence ends with one mark, within quotation marks or behind them", () => {
  assert.equal(sentence("No. 7"), "No. 7.");
  assert.equal(sentence("Made-up & Co."), "Made-up & Co.");
  assert.equal(sentence("What next?"), "What next?");
  assert.equal(sentence("“A title.”"), "“A title.”");
  assert.equal(sentence("«A title»"), "«A title».");
});
