import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { datePartsOf, nameOf, referenceOf } from "../../../src/citations/reference.ts";
import type { Issue } from "../../../src/domain/issue.ts";
import { loaded } from "../content/archive-on-disk.ts";
import { madeUpReference } from "./made-up-reference.ts";

const archive = loaded();
const [october, september] = archive.issues as [Issue, Issue];

describe("A reference", () => {
  test("is to the text of the reader's language, with its title, its newsletter, its address and a key of its own", () => {
    const { key, title, container, url, language } = referenceOf(september, "en", archive);
    assert.deepEqual(
      [key, title, container, url, language],
      [
        "invented-newsletter-2021-09-en",
        "Invented Newsletter, September 2021",
        "Invented Newsletter",
        "https://boletin.example/en/2021/09/",
        "en",
      ],
    );
    assert.equal(referenceOf(september, "es", archive).key, "boletin-inventado-2021-09-es");
  });

  test("names the original of a translation, and has none for an original", () => {
    const { original } = referenceOf(september, "en", archive);
    assert.deepEqual([original?.title, original?.language], ["Boletín inventado, septiembre de 2021", "es"]);
    assert.equal(referenceOf(september, "es", archive).original, null);
  });

  test("is to the original, at its address, where there is no translation", () => {
    assert.deepEqual(referenceOf(october, "en", archive), referenceOf(october, "es", archive));
  });

  test("has the day of publication, else the month", () => {
    assert.deepEqual(datePartsOf(madeUpReference({ published: "2022-01-05" })), [2022, 1, 5]);
    assert.deepEqual(datePartsOf(madeUpReference({ published: null })), [2021, 10]);
  });

  test("says when the text was last corrected", () => {
    assert.equal(madeUpReference({ corrections: ["2021-12-01", "2022-02-01"] }).corrected, "2022-02-01");
    assert.equal(madeUpReference().corrected, null);
  });
});

describe("A name", () => {
  test("is taken apart where the editors say which words are the surname", () => {
    assert.deepEqual(nameOf({ name: "Saúl Gopar Ensáztiga", family: "Gopar Ensáztiga" }), { family: "Gopar Ensáztiga", given: "Saúl" });
  });

  test("stays whole where they do not", () => {
    assert.deepEqual(nameOf({ name: "Saúl Gopar Ensáztiga", family: null }), { literal: "Saúl Gopar Ensáztiga" });
  });
});
