import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { BibLatexParser } from "biblatex-csl-converter";
import { bibtex } from "../../../src/citations/bibtex.ts";
import { brokenTitles, hostileTitles, madeUpReference, onOneLine } from "./made-up-reference.ts";
import { readBibtex, wordsOf } from "./read-bibtex.ts";

describe("BibTeX", () => {
  test("holds all that a reference says", () => {
    const reference = madeUpReference({
      authors: [
        { name: "Ana María Ejemplo de la Cruz", family: "Ejemplo de la Cruz" },
        { name: "Consejo de Pruebas, A. C.", family: null },
      ],
      corrections: ["2021-12-01"],
      translation: { method: "machine", tool: "Made-up Tool" },
    });
    assert.equal(
      bibtex(reference),
      `@article{invented-newsletter-2021-10-en,
  author = {{Ejemplo de la Cruz}, Ana María and {Consejo de Pruebas, A. C.}},
  title = {{Invented Newsletter, October 2021}},
  origtitle = {{Boletín inventado, octubre de 2021}},
  journal = {Invented Newsletter},
  publisher = {Editorial inventada},
  note = {Machine translation by Made-up Tool. Corrected on December 1, 2021},
  copyright = {CC-BY-4.0},
  number = {10},
  year = {2021},
  date = {2021-11-05},
  issn = {2049-3630},
  url = {https://boletin.example/en/2021/10/},
  langid = {english},
  language = {english},
  origlanguage = {spanish},
  month = nov,
}
`,
    );
  });

  test("names the translator where a person translated", () => {
    const { fields } = readBibtex(bibtex(madeUpReference({ translation: { method: "human", translator: "Carla & Traductora" } })));
    assert.equal(wordsOf(fields.translator?.[0]?.literal), "Carla & Traductora");
    assert.equal(fields.note, undefined);
  });

  test("keeps one full stop between remarks, and a name with an “And” in it whole", () => {
    const [translation, corrections] = [{ method: "machine", tool: "Made-up Inc." } as const, ["2021-12-01"]];
    const authors = [
      { name: "Simon And Prueba", family: "Prueba" },
      { name: "Ana Muestra", family: "Muestra" },
    ];
    const { fields } = readBibtex(bibtex(madeUpReference({ translation, corrections, authors })));
    assert.equal(wordsOf(fields.note), "Machine translation by Made-up Inc. Corrected on December 1, 2021");
    assert.deepEqual(
      fields.author?.map(({ given }) => wordsOf(given)),
      ["Simon And", "Ana"],
    );
  });

  test("has the month where the day is not known, and no empty field", () => {
    const written = bibtex(madeUpReference({ published: null, number: null }));
    assert.match(written, /year = \{2021\},\n(?!.*date = )/s);
    assert.match(written, /month = oct,/);
    assert.doesNotMatch(written, /\{\}|null|undefined|number/);
  });

  for (const title of [...hostileTitles, ...brokenTitles]) {
    test(`brings ${JSON.stringify(title)} to a reader whole, as title, newsletter and name`, () => {
      const wanted = onOneLine(title);
      const authors = [{ name: title, family: null }];
      const { fields } = readBibtex(bibtex(madeUpReference({ title, newsletter: title, publisher: title, authors })));
      const got = [fields.title, fields.journaltitle, fields.author?.[0]?.literal].map(wordsOf);
      assert.deepEqual(got, [wanted, wanted, wanted]);
    });

    test(`closes every brace in a way that BibTeX counts: ${JSON.stringify(title)}`, () => {
      const written = bibtex(madeUpReference({ title, publisher: title, authors: [{ name: `A ${title.trim()}`, family: title.trim() }] }));
      let open = 0;
      const ends = written.split("").flatMap((character, n) => {
        if (character === "{") open++;
        return character === "}" && --open === 0 ? [n] : [];
      });
      assert.deepEqual([open, ends], [0, [written.length - 2]]);
    });
  }

  test("keeps a surname with particles whole", () => {
    const authors = [{ name: "Juan Pérez de la Cruz", family: "Pérez de la Cruz" }];
    assert.match(bibtex(madeUpReference({ authors })), /author = \{\{Pérez de la Cruz\}, Juan\}/);
  });

  test("is read by a reader that would tell of faults", () => {
    const { errors } = new BibLatexParser("@article{x, title = {unclosed").parse();
    assert.notDeepEqual(errors, []);
  });
});
