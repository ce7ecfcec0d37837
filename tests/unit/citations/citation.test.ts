import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cited } from "../../../src/citations/citation.ts";
import type { CitationStyle } from "../../../src/citations/processor.ts";
import type { Language } from "../../../src/domain/language.ts";
import { brokenTitles, hostileTitles, madeUpReference, onOneLine, type Wanted } from "./made-up-reference.ts";

const three = [
  { name: "Ana María Ejemplo Prueba", family: "Ejemplo Prueba" },
  { name: "Bruno Muestra", family: "Muestra" },
  { name: "Carla de la Prueba", family: "de la Prueba" },
];

/** A citation as text, with titles between asterisks and the address between angle brackets. */
function written(wanted: Wanted, style: CitationStyle, language: Language): string {
  const marks = { words: ["", ""], title: ["*", "*"], address: ["<", ">"] } as const;
  return cited(madeUpReference(wanted), style, language)
    .map(({ kind, text }) => marks[kind].join(text))
    .join("");
}

/** What is expected of each style in each language. */
type Expected = Readonly<Record<CitationStyle, Partial<Record<Language, string>>>>;

function assertCited(wanted: Wanted, expected: Expected): void {
  for (const [style, inLanguages] of Object.entries(expected) as [CitationStyle, Expected[CitationStyle]][])
    for (const [language, citation] of Object.entries(inLanguages) as [Language, string][])
      assert.equal(written(wanted, style, language), citation);
}

describe("An issue is cited", () => {
  test("as a work that stands by itself where its title names the newsletter", () => {
    assertCited(
      { authors: three, published: null, number: null },
      {
        apa: {
          es: "Ejemplo Prueba, A. M., Muestra, B., y de la Prueba, C. (2021, octubre). *Boletín inventado, octubre de 2021*. Editorial inventada. <https://boletin.example/2021/10/>",
          en: "Ejemplo Prueba, A. M., Muestra, B., & de la Prueba, C. (2021, October). *Boletín inventado, octubre de 2021*. Editorial inventada. <https://boletin.example/2021/10/>",
        },
        chicago: {
          es: "Ejemplo Prueba, Ana María, Bruno Muestra, y Carla de la Prueba. 2021. *Boletín inventado, octubre de 2021*. Editorial inventada. <https://boletin.example/2021/10/>.",
          en: "Ejemplo Prueba, Ana María, Bruno Muestra, and Carla de la Prueba. 2021. *Boletín inventado, octubre de 2021*. Editorial inventada. <https://boletin.example/2021/10/>.",
        },
        mla: {
          es: "Ejemplo Prueba, Ana María, et\u00A0al. *Boletín inventado, octubre de 2021*. Editorial inventada, octubre de 2021, <https://boletin.example/2021/10/>.",
          en: "Ejemplo Prueba, Ana María, et al. *Boletín inventado, octubre de 2021*. Editorial inventada, Oct. 2021, <https://boletin.example/2021/10/>.",
        },
      },
    );
  });

  test("as a part of the newsletter where it has a title of its own, with its number and day", () => {
    assertCited(
      { authors: three.slice(0, 2), title: "Del río al mar", published: "2021-09-05", number: 10 },
      {
        apa: {
          es: "Ejemplo Prueba, A. M., y Muestra, B. (2021, 5 de septiembre). Del río al mar. *Boletín inventado*, (10). <https://boletin.example/2021/10/>",
          fr: "Ejemplo Prueba, A. M., et Muestra, B. (2021, 5 septembre). Del río al mar. *Boletín inventado*, (10). <https://boletin.example/2021/10/>",
          pt: "Ejemplo Prueba, A. M., e Muestra, B. (2021, 5 de setembro). Del río al mar. *Boletín inventado*, (10). <https://boletin.example/2021/10/>",
          en: "Ejemplo Prueba, A. M., & Muestra, B. (2021, September 5). Del río al mar. *Boletín inventado*, (10). <https://boletin.example/2021/10/>",
        },
        chicago: {
          es: "Ejemplo Prueba, Ana María, y Bruno Muestra. 2021. «Del río al mar». *Boletín inventado*, n.º 10, 5 de septiembre. <https://boletin.example/2021/10/>.",
          pt: "Ejemplo Prueba, Ana María, e Bruno Muestra. 2021. «Del río al mar». *Boletín inventado*, n.º 10, 5 de setembro. <https://boletin.example/2021/10/>.",
          en: "Ejemplo Prueba, Ana María, and Bruno Muestra. 2021. “Del río al mar.” *Boletín inventado*, no. 10, September 5. <https://boletin.example/2021/10/>.",
        },
        mla: {
          fr: "Ejemplo Prueba, Ana María, et Bruno Muestra. «\u00A0Del río al mar\u00A0». *Boletín inventado*, nº 10, 5 sept. 2021, <https://boletin.example/2021/10/>.",
          en: "Ejemplo Prueba, Ana María, and Bruno Muestra. “Del río al mar.” *Boletín inventado*, no. 10, 5 Sept. 2021, <https://boletin.example/2021/10/>.",
        },
      },
    );
  });

  test("with its translator, where a person translated it", () => {
    assertCited(
      { authors: three.slice(0, 1), published: null, number: null, translation: { method: "human", translator: "Dora Traductora" } },
      {
        apa: {
          en: "Ejemplo Prueba, A. M. (2021, October). *Invented Newsletter, October 2021* (Dora Traductora, Trans.). Editorial inventada. <https://boletin.example/en/2021/10/>",
        },
        chicago: {
          en: "Ejemplo Prueba, Ana María. 2021. *Invented Newsletter, October 2021*. Translated by Dora Traductora. Editorial inventada. <https://boletin.example/en/2021/10/>.",
        },
        mla: {
          en: "Ejemplo Prueba, Ana María. *Invented Newsletter, October 2021*. Translated by Dora Traductora, Editorial inventada, Oct. 2021, <https://boletin.example/en/2021/10/>.",
        },
      },
    );
  });

  test("with the translator of a title of its own beside that title", () => {
    const wanted = { authors: three.slice(1, 2), title: "To the Sea", number: 3, published: "2021-11-05" } as const;
    const translation = { method: "human", translator: "Dora Traductora" } as const;
    assert.equal(
      written({ ...wanted, translation }, "mla", "en"),
      "Muestra, Bruno. “To the Sea.” Translated by Dora Traductora. *Invented Newsletter*, no. 3, 5 Nov. 2021, <https://boletin.example/en/2021/10/>.",
    );
  });

  test("as a part of the newsletter where its title only begins with the same letters", () => {
    const citation = written({ title: "Ecología", newsletter: "Eco" }, "apa", "es");
    assert.match(citation, /Ecología\. \*Eco\*/);
  });

  test("with the first of a month as French writes it", () => {
    for (const style of ["apa", "chicago", "mla"] as const)
      assert.match(written({ title: "Titre", published: "2021-11-01" }, style, "fr"), /1er nov/);
  });

  test("as a machine's translation, and as corrected", () => {
    const corrections = ["2021-12-01"];
    assertCited(
      { authors: three.slice(1, 2), published: null, number: 3, corrections, translation: { method: "machine", tool: "Made-up Tool" } },
      {
        apa: {
          en: "Muestra, B. (2021, October). *Invented Newsletter, October 2021* (No. 3) [Machine translation by Made-up Tool]. Editorial inventada. <https://boletin.example/en/2021/10/> (Corrected on December 1, 2021)",
        },
        chicago: {
          en: "Muestra, Bruno. 2021. *Invented Newsletter, October 2021*, no. 3. Machine translation by Made-up Tool. Editorial inventada. Corrected on December 1, 2021. <https://boletin.example/en/2021/10/>.",
        },
        mla: {
          en: "Muestra, Bruno. *Invented Newsletter, October 2021*. No. 3, Editorial inventada, Oct. 2021, <https://boletin.example/en/2021/10/>. Machine translation by Made-up Tool. Corrected on December 1, 2021.",
        },
      },
    );
  });

  test("without authors: by its publisher in APA and Chicago, by its title in MLA", () => {
    assertCited(
      { authors: [], published: null, number: null },
      {
        apa: { es: "Editorial inventada. (2021, octubre). *Boletín inventado, octubre de 2021*. <https://boletin.example/2021/10/>" },
        chicago: { es: "Editorial inventada. 2021. *Boletín inventado, octubre de 2021*. <https://boletin.example/2021/10/>." },
        mla: { es: "*Boletín inventado, octubre de 2021*. Editorial inventada, octubre de 2021, <https://boletin.example/2021/10/>." },
      },
    );
  });

  test("by names of which nobody has said where the surnames begin, as they are", () => {
    const authors = ["Ana Ejemplo", "Made-up <i>Luis</i> & 8888"].map((name) => ({ name, family: null }));
    assert.match(written({ authors }, "apa", "en"), /^Ana Ejemplo & Made-up <i>Luis<\/i> & 8888\. \(2021/);
    assert.match(written({ authors }, "mla", "en"), /^Ana Ejemplo and Made-up <i>Luis<\/i> & 8888\. /);
  });

  test("with no second mark behind a title or a publisher that ends with one", () => {
    const authors = three.slice(0, 1);
    const wanted = { title: "¿Y ahora?", authors };
    assert.match(written(wanted, "chicago", "en"), /“¿Y ahora\?” \*Boletín/);
    assert.match(written({ publisher: "Editorial & Co.", authors }, "chicago", "en"), / Editorial & Co\. <https/);
    assert.match(written(wanted, "apa", "es"), /¿Y ahora\? \*Boletín/);
  });

  test("in the year of its publication, whichever its month", () => {
    assert.match(written({ published: "2022-01-03" }, "mla", "en"), /, 3 Jan\. 2022, /);
  });
});

describe("A citation holds words as they are written:", () => {
  for (const title of [...hostileTitles, ...brokenTitles]) {
    test(JSON.stringify(title), () => {
      for (const style of ["apa", "chicago", "mla"] as const) {
        const words = onOneLine(title);
        const newsletter = `N ${title}`;
        const citation = cited(madeUpReference({ title, newsletter, authors: [{ name: title, family: null }] }), style, "en");
        const text = citation.map((piece) => piece.text).join("");
        assert.ok(text.startsWith(words.replace(/[.?!…]$/, "")), text);
        assert.ok(text.slice(words.length).includes(words), text);
        assert.deepEqual(
          citation.filter(({ kind }) => kind === "title").map((piece) => piece.text),
          [onOneLine(newsletter)],
        );
      }
    });
  }

  test("given names with what could be markup or a blank", () => {
    const authors = [{ name: 'Ana <b>"8888"\uE001</b> \u0149x Prueba', family: "Prueba" }];
    assert.match(written({ authors }, "mla", "en"), /^Prueba, Ana <b>"8888"\uE001<\/b> \u0149x\. /);
  });
});
