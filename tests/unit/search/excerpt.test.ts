import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { shown as shownText, wordsOf } from "../../../templates/scripts/search/excerpt.ts";

/** An excerpt as it is shown, with brackets around what is marked. */
const shown = (excerpt: string) =>
  wordsOf(excerpt)
    .map(({ text, after, marked }) => (marked ? `[${text}]` : text) + after)
    .join(" ");

describe("An excerpt", () => {
  test("has the words marked that the search found", () => {
    assert.equal(shown("visited <mark>Sonora,</mark> again"), "visited [Sonora], again");
  });

  test("is text, whatever it holds", () => {
    assert.equal(shown("a &lt;b&gt; <mark>&lt;script&gt;</mark>"), "a <b> [<script>]");
  });

  test("leaves synonyms out", () => {
    assert.equal(shown("visitó Estados Unidos, \u2060\u2060EE. \u2060\u2060UU. ayer"), "visitó Estados Unidos, ayer");
  });

  test("has the words marked whose synonym was found, as many as it stands for", () => {
    assert.equal(shown("visitó Estados Unidos \u2060\u2060EE. <mark>\u2060\u2060EUA</mark> ayer"), "visitó [Estados] [Unidos] ayer");
    assert.equal(shown("la ONU <mark>\u2060Naciones</mark> <mark>\u2060Unidas</mark> hoy"), "la [ONU] hoy");
  });

  test("that begins in the middle of the words meant marks what is left of them", () => {
    assert.equal(shown("Unidos <mark>\u2060\u2060EUA</mark> ayer"), "[Unidos] ayer");
    assert.equal(shown("<mark>\u2060\u2060EUA</mark> ayer"), "ayer");
  });
});

test("Names that belong to a text, and stand in none, are left out of an excerpt, whether found or not", () => {
  assert.equal(shown("se reunieron. <mark>\u2063Sonora</mark> \u2063Salud Otra"), "se reunieron. Otra");
});

test("A title of the index loses its synonyms", () => {
  assert.equal(shownText("Con la ONU \u2060Naciones \u2060Unidas hoy \u2063Sonora"), "Con la ONU hoy");
});

test("An excerpt of one endless word is read in one pass", () => {
  // Three seconds in a reader's browser, where each end was tried at each place.
  const word = "»)".repeat(100_000);
  assert.equal(shown(`${word}a ${word}`), `${word}a ${word}`);
});
