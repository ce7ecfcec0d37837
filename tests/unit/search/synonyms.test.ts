import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { joiner } from "../../../templates/scripts/search/hidden-words.ts";
import { withSynonyms } from "../../../templates/search/synonyms.ts";

const added = withSynonyms([
  ["EE. UU.", "EUA", "Estados Unidos"],
  ["ONU", "UN", "Naciones Unidas"],
  ["ONU Mujeres", "UN Women"],
  ["UE", "EU"],
  ["COP 26", "COP26"],
  ["Arts & Culture", "A <b>"],
  ["Unión Inventada", "Straße"],
]);

/** What is added, with joiners that can be seen. */
const seen = (html: string): string => added(html).replaceAll(joiner, "~");

/** A name for each rule, a text, and the text with its synonyms. */
type Rules = Readonly<Record<string, readonly [text: string, expected: string]>>;

function hold(rules: Rules): void {
  for (const [rule, [text, expected]] of Object.entries(rules)) test(rule, () => assert.equal(seen(text), expected));
}

const unchanged = (text: string): [string, string] => [text, text];

describe("Behind a term stand the others of its group,", () => {
  hold({
    "each word behind as many joiners as the term has words": [
      "visitó Estados Unidos ayer",
      "visitó Estados Unidos ~~EE. ~~UU. ~~EUA ayer",
    ],
    "behind one joiner where it has one word": ["visitó EUA ayer", "visitó EUA ~EE. ~UU. ~Estados ~Unidos ayer"],
    "at the end of a text": ["visitó EUA", "visitó EUA ~EE. ~UU. ~Estados ~Unidos"],
    "as often as it stands there": ["UE y UE", "UE ~EU y UE ~EU"],
    "once for the longest term": ["la ONU Mujeres y la ONU", "la ONU Mujeres ~~UN ~~Women y la ONU ~UN ~Naciones ~Unidas"],
    "escaped, as the text is": ["Arts &amp; Culture", "Arts &amp; Culture ~~~A ~~~&lt;b&gt;"],
  });

  test("and nothing where there are no groups", () => assert.equal(withSynonyms([])("la ONU"), "la ONU"));
});

describe("A term is found", () => {
  hold({
    "between signs": ["(UE)", "(UE) ~EU"],
    "before a hyphen": ["UN-Habitat aquí", "UN-Habitat ~ONU ~Naciones ~Unidas aquí"],
    "over any white space": ["Estados\n\u00a0Unidos", "Estados\n\u00a0Unidos ~~EE. ~~UU. ~~EUA"],
    "in other capitals": ["ESTADOS unidos", "ESTADOS unidos ~~EE. ~~UU. ~~EUA"],
    "with other accents": ["Union Inventáda", "Union Inventáda ~~Straße"],
    "with a letter that is two without accents": ["la STRAßE", "la STRAßE ~Unión ~Inventada"],
    "with or without dots": ["E.U.A. y EE UU", "E.U.A. ~EE. ~UU. ~Estados ~Unidos y EE UU ~~EUA ~~Estados ~~Unidos"],
    "with a hyphen in it": ["COP-26", "COP-26 ~COP ~26"],
    "in several words with a sign of its own": ["arts &#38; culture", "arts &#38; culture ~~~A ~~~&lt;b&gt;"],
    "in several words without it": ["Arts Culture", "Arts Culture ~~A ~~&lt;b&gt;"],
  });

  test("where its accents are letters of their own", () => {
    assert.equal(withSynonyms([["Peru\u0301", "PE"]])("el Perú"), `el Perú ${joiner}PE`);
  });
});

describe("A term is not found", () => {
  hold({
    "in a longer word": unchanged("ONUs xONU ONU2 éONU ONUé"),
    "in a longer abbreviation with dots, or in an address": unchanged("U.E.F.A. y EUA.example"),
    "in small letters where it is an abbreviation: an article is not UN": unchanged("un país, Un país, eu, ee. uu."),
    "in a tag": unchanged('<a href="/UE" title="la UE aquí">x</a><UE>'),
    "over a tag": unchanged("Estados <em>Unidos</em>"),
  });

  test("in an escaped sign", () => assert.equal(withSynonyms([["amp", "ampere"]])("R &amp; D"), "R &amp; D"));
});

describe("The hidden words stand", () => {
  hold({
    "behind the sign that follows": ["Estados Unidos, ayer", "Estados Unidos, ~~EE. ~~UU. ~~EUA ayer"],
    "behind the whole run in which there are two terms": ["la UE/ONU: sí", "la UE/ONU: ~EU ~UN ~Naciones ~Unidas sí"],
    "behind the tags of a line, so that no sign is cut off": ["<strong>UE</strong>, ayer", "<strong>UE</strong>, ~EU ayer"],
    "not in such a tag": ['UE<a href="x" title="y z">1</a> ayer', 'UE<a href="x" title="y z">1</a> ~EU ayer'],
    "before the end of a block": ["<p>la UE</p><p>Otro</p>", "<p>la UE ~EU</p><p>Otro</p>"],
    "before the break of a line": ["la UE<br>Otra", "la UE ~EU<br>Otra"],
  });
});

describe("A long text without spaces, ends or terms", () => {
  for (const part of ["Estados ", "Estados", " ", "<", "&", "E.", "EE. ", "<a", "</a>"]) {
    test(`such as ${JSON.stringify(part)} again and again, comes back as it was`, () => {
      const text = part.repeat(200_000);
      // Not compared by the assertion, which would print it.
      assert.ok(added(text) === text);
    });
  }

  test("has its synonyms at its end", () => {
    assert.equal(seen("UE/".repeat(10_000)), "UE/".repeat(10_000) + " ~EU".repeat(10_000));
  });
});
