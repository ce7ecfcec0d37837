import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { askedWords, missingWords } from "../../../templates/scripts/search/asked-words.ts";
import type { Fragment } from "../../../templates/scripts/search/engine.ts";

/** A made-up text of the index, of which some words were found. */
function fragment(content: string, locations: readonly number[]): Fragment {
  return { url: "/", excerpt: "", content, locations, meta: { title: "Norte, mayo de 2021" }, filters: {}, sub_results: [] };
}

describe("The words of a question", () => {
  test("are those of three letters and more, each once, without the signs around them", () => {
    assert.deepEqual(askedWords("¿Qué hizo «Altamar» en el mar, en 2021? ¡Qué!"), ["Qué", "hizo", "Altamar", "mar", "2021"]);
    assert.deepEqual(askedWords(" C++ \u{1F30E} ?? "), []);
  });
});

describe("A word is missing", () => {
  const text = fragment("La vacunación de Altamar, con OMS-OPS \u2063Salud", [1, 3, 5, 6]);

  test("where what was found has only its beginning", () => {
    assert.deepEqual(missingWords("vaquero", text), ["vaquero"]);
    assert.deepEqual(missingWords("saltamontes", text), ["saltamontes"]);
  });

  test("but not where a form of it was found, or a part of a compound, or a hidden name, whatever the accents", () => {
    assert.deepEqual(missingWords("vacunas altamár ops oms-ops salud", text), []);
  });

  test("but not where it stands in the title", () => assert.deepEqual(missingWords("norte 2021", text), []));
});
