import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { countryName } from "../../../src/languages/countries.ts";

describe("A country", () => {
  test("has its name in each language", () => {
    assert.equal(countryName("DE", "es"), "Alemania");
    assert.equal(countryName("DE", "pt"), "Alemanha");
  });

  test("is none where the code is not", () => {
    for (const code of ["ZZ", "CQ", "XX", "mx", "MEX", "", "M1"]) assert.equal(countryName(code, "en"), null, code);
  });
});
