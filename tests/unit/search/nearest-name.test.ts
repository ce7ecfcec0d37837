import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nearestName } from "../../../templates/scripts/search/query.ts";

const names = ["Baja California", "Querétaro", "Sonora", "UNESCO"];

describe("The name that was meant", () => {
  test("is the nearest word of a name", () => {
    assert.equal(nearestName("califrnia", names), "California");
    assert.equal(nearestName("sonra", names), "Sonora");
    assert.equal(nearestName("quertaro", names), "Querétaro");
  });

  test("is none where the word is a name already, accents and capitals aside", () => {
    assert.equal(nearestName("queretaro", names), null);
    assert.equal(nearestName("unesco", names), null);
  });

  test("is none where the word is too far from all of them", () => {
    assert.equal(nearestName("sra", names), null);
    assert.equal(nearestName("xylophone", names), null);
    assert.equal(nearestName("senara", names), null);
  });
});
