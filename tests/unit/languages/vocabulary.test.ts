import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, test } from "node:test";
import { languages } from "../../../src/domain/language.ts";
import { fold } from "../../../src/domain/slug.ts";
import { compassOfAll, vocabularyOf, wordsOfAll } from "../../../src/languages/vocabulary.ts";

const locales = createRequire(import.meta.url)("citeproc-locales") as string;

for (const language of languages) {
  describe(`The vocabulary of ${language}`, () => {
    const { citations, deepl, firstDay: _, vagueLinks, compass, ...lists } = vocabularyOf(language);

    test("has every list that English has", () => {
      const { citations: _c, deepl: _d, firstDay: _f, vagueLinks: _v, compass: points, ...english } = vocabularyOf("en");
      assert.deepEqual([Object.keys(lists).sort(), Object.keys(compass).sort()], [Object.keys(english).sort(), Object.keys(points).sort()]);
    });

    test("has words as they are compared: folded", () => {
      const words = [...Object.values(lists), ...Object.values(compass)].flat();
      assert.deepEqual(
        words.filter((word) => fold(word) !== word),
        [],
      );
    });

    test("names a locale of the citation styles, and a language of DeepL", () => {
      assert.match(readFileSync(join(locales, `locales-${citations}.xml`), "utf8"), new RegExp(`xml:lang="${citations}"`));
      assert.match(deepl, /^[A-Z]{2}(-[A-Z]{2})?$/);
      assert.ok(vagueLinks.length > 10);
    });
  });
}

describe("The words of all languages together", () => {
  test("hold those of each", () => {
    assert.ok(["the", "el", "le", "os"].every((word) => wordsOfAll("articles").has(word)));
    assert.ok(["north", "norte", "nord"].every((word) => compassOfAll("north").includes(word)));
  });

  test("have no direction among the words that lead to one: “sur” is the south in Spanish", () => {
    const directions = (["north", "south", "east", "west"] as const).flatMap(compassOfAll);
    const leading = [...wordsOfAll("prepositions"), ...wordsOfAll("connectors"), ...wordsOfAll("articles")];
    assert.deepEqual(
      leading.filter((word) => directions.includes(word)),
      [],
    );
  });
});
