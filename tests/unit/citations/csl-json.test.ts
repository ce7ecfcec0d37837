import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cslItem } from "../../../src/citations/csl-json.ts";
import { brokenTitles, hostileTitles, madeUpReference, onOneLine, personAndCouncil } from "./made-up-reference.ts";

describe("CSL-JSON", () => {
  test("holds all that a reference says", () => {
    const reference = madeUpReference({
      authors: personAndCouncil,
      corrections: ["2021-12-01"],
      translation: { method: "human", translator: "Carla Traductora" },
    });
    assert.deepEqual(cslItem(reference), {
      id: "invented-newsletter-2021-10-en",
      type: "article-magazine",
      title: "Invented Newsletter, October 2021",
      "container-title": "Invented Newsletter",
      author: [{ family: "Ejemplo Prueba", given: "Ana" }, { literal: "Consejo de Pruebas" }],
      translator: [{ literal: "Carla Traductora" }],
      issued: { "date-parts": [[2021, 11, 5]] },
      issue: "10",
      publisher: "Editorial inventada",
      ISSN: "2049-3630",
      URL: "https://boletin.example/en/2021/10/",
      language: "en",
      license: "CC-BY-4.0",
      "original-title": "Boletín inventado, octubre de 2021",
      note: "Corrected on December 1, 2021",
    });
  });

  test("leaves out what is not known", () => {
    const item = cslItem(madeUpReference({ number: null, published: null, authors: [] }));
    for (const key of ["issue", "author", "translator", "note", "original-title"]) assert.ok(!(key in item), key);
    assert.deepEqual(item.issued, { "date-parts": [[2021, 10]] });
  });

  for (const title of [...hostileTitles, ...brokenTitles]) {
    test(`holds ${JSON.stringify(title)} as it is`, () => {
      const read = JSON.parse(JSON.stringify(cslItem(madeUpReference({ title, newsletter: title }))));
      assert.deepEqual([read.title, read["container-title"]], [onOneLine(title), onOneLine(title)]);
    });
  }
});
