import assert from "node:assert/strict";
import { test } from "node:test";
import { searchForm } from "../../../src/domain/slug.ts";

test("The search knows a term without capitals, accents and signs, and its words apart", () => {
  const forms: Readonly<Record<string, string>> = {
    "EE. UU.": "ee uu",
    "EE.UU.": "eeuu",
    "T-MEC": "tmec",
    " Unión\n Europea ": "union europea",
    "Arts & Culture": "arts culture",
    Łódź: "lodz",
    日本: "日本",
    "& …": "",
  };
  for (const [term, form] of Object.entries(forms)) assert.equal(searchForm(term), form);
});
