import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nearest } from "../../../src/problems/nearest.ts";
import { append, type Changes, loaded, problemsOf, swap } from "./archive-on-disk.ts";

function toldOf(changes: Changes): string[] {
  return problemsOf(changes).map(({ code, at }) => `${code} ${at.file}:${at.line}`);
}

const issue = "issues/2021-10/issue.es.md";
const field = (line: string): Changes => ({ [issue]: swap("number: 10", `number: 10\n${line}`) });

describe("What leads to another site does so, and says where:", () => {
  const refused = [
    "javascript:alert(1)",
    "javascript:alert(1)//%00",
    "javascript:alert(1)//https://example.org/",
    "data:text/html,x",
    "//evil.example/",
    "https:evil.example",
    "https:/evil.example",
    "https://bank.example@evil.example/",
    "https://bank.example:secret@evil.example/",
    "https://evil.example;sandbox/",
    "https://evil.example,x/",
    "https://evil.example/ x",
    "https://evil.example/\\tx",
    "https://evil.example/\\nX-Header: 1",
    "java\\nscript:alert(1)",
    " https://evil.example/",
    'https://evil.example/\\"onmouseover=alert(1)',
    "https://evil.example/<script>",
    "https://evil.example\\\\@bank.example/",
    `https://evil.example/${"x".repeat(2000)}`,
    "ftp://evil.example/",
    "https://",
  ];
  const places: Readonly<Record<string, (address: string) => readonly [changes: Changes, at: string]>> = {
    "an issue's source": (address) => [field(`source: "${address}"`), `${issue}:4`],
    "an action's source": (address) => [
      { "issues/2021-09/north.es.md": swap("    date: 2021-09-14", `    date: 2021-09-14\n    source: "${address}"`) },
      "issues/2021-09/north.es.md:9",
    ],
    "an author's page": (address) => [{ "authors.yaml": append(`- {id: eva, name: Eva Ejemplo, url: "${address}"}\n`) }, "authors.yaml:3"],
    "a partner's page": (address) => [
      { "partners.yaml": append(`- {id: evil, name: Evil, kind: ngo, url: "${address}"}\n`) },
      "partners.yaml:3",
    ],
    "where readers subscribe": (address) => [{ "site.yaml": append(`subscribe: {field: email, action: "${address}"}\n`) }, "site.yaml:7"],
  };
  for (const [place, of] of Object.entries(places)) {
    for (const address of refused) {
      test(`${place} is not ${address.slice(0, 50)}`, () => {
        const [changes, at] = of(address);
        assert.deepEqual(toldOf(changes), [`wrong-format ${at}`]);
      });
    }
  }

  for (const address of [
    "https://example.org",
    "HTTP://EXAMPLE.ORG/a?b=c#d",
    "https://[::1]:8080/",
    "https://münchen.example/ñ",
    "https://a_b.example/;x,y@z",
  ])
    test(`but ${address}`, () => assert.deepEqual(toldOf(field(`source: "${address}"`)), []));
});

describe("No address leads out of the site:", () => {
  const paths = [
    "/../x",
    "/..",
    "/a/../../x",
    "/a/./b",
    "//evil.example",
    "/a//b",
    "/%2e%2e/x",
    "/..%00",
    "/a\\\\..\\\\b",
    "/a\\nb",
    "/a b",
    "/<b>",
    "/.git/config",
    "/_headers",
    "/_redirects",
    "/manifest.json",
    "/\\u0000x",
  ];
  for (const path of paths) {
    test(`an alias ${path}`, () => {
      const [told] = problemsOf(field(`aliases: ["${path}"]`));
      assert.ok(told && ["wrong-format", "hidden-character", "address-taken"].includes(told.code) && told.at.file === issue);
    });
  }
  for (const slug of ["../x", "..", "a/b", "a%00", "../../x%00", "%2e%2e", "\\u0000", "a\\nb", "a b", "A", "-a", "a".repeat(2001)]) {
    test(`a topic's slug ${slug.slice(0, 20)}`, () => {
      const [told] = problemsOf({ "topics.yaml": append(`- {id: evil, name: Evil, slug: "${slug}"}\n`) });
      assert.ok(told && ["wrong-format", "hidden-character"].includes(told.code) && told.at.file === "topics.yaml" && told.at.line === 3);
    });
  }
  test("nor one that is too long for a file", () => {
    // In each language.
    const told = toldOf({ "topics.yaml": append(`- {id: long, name: ${"a".repeat(300)}}\n`) });
    assert.deepEqual([...new Set(told)], ["address-too-long topics.yaml:3"]);
  });
});

describe("A field that would stand on every page has an end:", () => {
  const long = "a ".repeat(1001);
  const places: Readonly<Record<string, Changes>> = {
    "site.yaml:1": { "site.yaml": (text) => text.replace("Boletín inventado,", `${long},`) },
    "authors.yaml:3": { "authors.yaml": append(`- {id: eva, name: ${long}}\n`) },
    "topics.yaml:3": { "topics.yaml": append(`- {id: eva, name: ${long}}\n`) },
    [`${issue}:4`]: field(`title: ${long}`),
    "pages/about.es.md:2": { "pages/about.es.md": swap("title: Acerca de", `title: ${long}`) },
  };
  for (const [at, changes] of Object.entries(places)) test(at, () => assert.deepEqual(toldOf(changes), [`too-long ${at}`]));
});

test("A word as long as a page is near to none: to compare two would take the square of their length", () => {
  assert.equal(nearest(`${"a".repeat(200)}b`, [`${"a".repeat(200)}c`]), null);
  assert.equal(nearest(`${"a".repeat(99)}b`, [`${"a".repeat(99)}c`]), `${"a".repeat(99)}c`);
});

describe("Numbers of a map are numbers of a map:", () => {
  const squares = (ring: string): Changes => ({
    "site.yaml": append("map: made-up\n"),
    "maps/made-up.yaml": `attribution: {text: Inventado}\nwidth: 100\nheight: 100\nshapes:\n  XA-ALT: ["${ring}"]\n`,
  });
  for (const ring of [
    "0,0 9,0 9,9e9",
    "0,0 9,0 9,Infinity",
    `0,0 9,0 9,${"9".repeat(400)}`,
    "0,0 9,0 9,9'/><script>",
    "0,0\\n9,0 9,9",
    "0,0 9,0",
  ])
    test(`not ${ring.slice(0, 30)}`, () => assert.deepEqual(toldOf(squares(ring)), ["wrong-format maps/made-up.yaml:5"]));

  test("however many", () => {
    const ring = Array.from({ length: 30_000 }, (_, n) => `${n % 99},${n % 97}`).join(" ");
    const { map } = loaded(squares(ring));
    assert.deepEqual(map?.shapes[0]?.box, { x: 0, y: 0, width: 98, height: 96 });
  });
});

describe("What scripts need may stand in a text:", () => {
  for (const [name, text] of [
    ["joiners", "می\u200cخواهم 👩\u200d🔬"],
    ["marks for direction", "\u200fعربي\u200e \u061c"],
    ["a flag of tags", "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"],
    ["a hyphen that may show", "di\u00adplo\u00adma\u00adcia"],
    ["a space that does not break", "10\u00a0km\u202f«»"],
  ] as const)
    test(name, () => assert.deepEqual(toldOf({ [issue]: append(`${text}\n`) }), []));

  for (const character of [
    "\u202a",
    "\u202e",
    "\u2066",
    "\u2069",
    "\u{E0041}",
    "\u{1F3F4}\u{E0041}",
    "\u2060",
    "\u2063",
    "\ufff9",
    "\ufdd0",
    "\uffff",
    "\u0001",
    "\u001b",
    "\u0085",
    "\u{1FFFE}",
  ]) {
    const name = `U+${(character.codePointAt(0) as number).toString(16)}`;
    test(`but not ${name}`, () => assert.deepEqual(toldOf({ [issue]: append(`x${character}\n`) }), [`hidden-character ${issue}:8`]));
    test(`nor ${name} in a register`, () =>
      assert.deepEqual(toldOf({ "topics.yaml": append(`- {id: evil, name: "x${character}"}\n`) }), ["hidden-character topics.yaml:3"]));
  }
});

test("A search of more synonyms than anyone lists would take too long to be made", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, n) => `- [uno${n}, otro${n}]\n`).join("");
  assert.deepEqual(toldOf({ "synonyms.yaml": lines(500) }), []);
  assert.deepEqual(toldOf({ "synonyms.yaml": lines(501) }), ["too-many synonyms.yaml:501"]);
});
