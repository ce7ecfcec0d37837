import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ris } from "../../../src/citations/ris.ts";
import { brokenTitles, hostileTitles, madeUpReference, onOneLine, personAndCouncil } from "./made-up-reference.ts";
import { readRis } from "./read-ris.ts";

describe("RIS", () => {
  test("holds all that a reference says", () => {
    const reference = madeUpReference({
      authors: personAndCouncil,
      corrections: ["2021-12-01"],
      translation: { method: "reviewed", reviewer: "Carla" },
    });
    assert.equal(
      ris(reference),
      `TY  - MGZN
ID  - invented-newsletter-2021-10-en
AU  - Ejemplo Prueba, Ana
AU  - Consejo de Pruebas
TI  - Invented Newsletter, October 2021
T2  - Invented Newsletter
IS  - 10
PB  - Editorial inventada
SN  - 2049-3630
PY  - 2021
DA  - 2021/11/05/
LA  - en
UR  - https://boletin.example/en/2021/10/
OP  - Boletín inventado, octubre de 2021
N1  - Machine translation, reviewed by Carla
N1  - Corrected on December 1, 2021
N1  - Licence: CC-BY-4.0
ER  - 
`,
    );
  });

  test("names the translator where a person translated", () => {
    const { A4, N1 } = readRis(ris(madeUpReference({ translation: { method: "human", translator: "Carla Traductora" } })));
    assert.equal(A4?.length, 1);
    assert.deepEqual(N1, ["Licence: CC-BY-4.0"]);
  });

  test("has a date of a year and a month where the day is not known", () => {
    assert.match(ris(madeUpReference({ published: null })), /^DA {2}- 2021\/10\/\/$/m);
  });

  for (const title of [...hostileTitles, ...brokenTitles]) {
    test(`brings ${JSON.stringify(title)} to a reader whole`, () => {
      const wanted = onOneLine(title);
      const authors = [{ name: title, family: null }];
      const { TI, T2, PB, TY } = readRis(ris(madeUpReference({ title, newsletter: title, publisher: title, authors })));
      assert.deepEqual([TY, TI, T2, PB], [["MGZN"], [wanted], [wanted], [wanted]]);
    });
  }
});
