import assert from "node:assert/strict";
import { describe, test } from "node:test";
import matter from "gray-matter";
import { problemsOf } from "./archive-on-disk.ts";

const file = "issues/2021-10/south.es.md";

/** Codes and lines of the problems of a report with some text. */
function toldOf(text: string): string[] {
  return problemsOf({ [file]: text }).map(({ code, at }) => `${code} ${at.file}:${at.line}`);
}

declare global {
  var runByFrontMatter: unknown[];
}

describe("Nothing in front matter is run, whatever stands behind its hyphens:", () => {
  const spaces = ["", " ", "\t", "\u00a0", "\u3000", "\u2028", "\ufeff", "\r", " \u00a0", "\u2003\u2003"];
  const languages = ["js", "javascript", "JavaScript", "json", "coffee", "toml", "yaml", "constructor", "__proto__", "-js"];
  for (const space of spaces) {
    for (const language of languages) {
      test(JSON.stringify(space + language), () => {
        globalThis.runByFrontMatter = [];
        const told = toldOf(`---${space}${language}\n{"a": globalThis.runByFrontMatter.push(1)}\n---\nInventado.\n`);
        assert.deepEqual(globalThis.runByFrontMatter, []);
        // Four hyphens begin no front matter: it is shown as text.
        assert.deepEqual(told, space + language === "-js" ? [] : [`foreign-front-matter ${file}:1`]);
      });
    }
  }

  for (const space of ["\f", "\v", "\u0085", "\u2060"]) {
    test(`${JSON.stringify(space)}, which may stand nowhere`, () => {
      globalThis.runByFrontMatter = [];
      const told = toldOf(`---${space}js\n{"a": globalThis.runByFrontMatter.push(1)}\n---\nInventado.\n`);
      assert.deepEqual(globalThis.runByFrontMatter, []);
      assert.deepEqual(told.sort(), [...new Set(told)].sort());
      assert.ok(told.includes(`hidden-character ${file}:1`));
    });
  }

  test("not even by the library that splits it off, if we gave it no engine of our own", () => {
    globalThis.runByFrontMatter = [];
    for (const language of ["js", "javascript", "JS", "coffee", "cson"])
      assert.throws(() => matter(`---${language}\n{"a": globalThis.runByFrontMatter.push(1)}\n---\nInventado.\n`, {}));
    assert.deepEqual(globalThis.runByFrontMatter, []);
  });

  test("spaces alone mean nothing", () => assert.deepEqual(toldOf("--- \t \r\nactions: []\n---\nInventado.\n"), []));
});

describe("YAML that attacks is told in its place:", () => {
  const within = (yaml: string) => `---\nactions: []\n${yaml}\n---\nInventado.\n`;
  const bomb = [
    "a: &a [x,x,x,x]",
    ..."bcdefgh".split("").map((name, n) => `${name}: &${name} [${Array(4).fill(`*${"abcdefg"[n]}`).join(",")}]`),
  ];
  const attacks: Readonly<Record<string, readonly [yaml: string, told: string]>> = {
    "aliases that multiply": [bomb.join("\n"), `yaml-alias ${file}:4`],
    "an alias of what holds it": ["x: &x [*x]", `yaml-alias ${file}:3`],
    "a merge": ["x: &x {y: 1}\n<<: *x", `yaml-alias ${file}:4`],
    "a tag that makes a function": ["x: !!js/function 'f'", `bad-yaml ${file}:3`],
    "a tag that makes bytes": ["x: !!binary aGk=", `bad-yaml ${file}:3`],
    "a tag of one's own": ["x: !evil y", `bad-yaml ${file}:3`],
    "brackets within ten thousand": [`x: ${"[".repeat(10_000)}${"]".repeat(10_000)}`, `too-deep ${file}:3`],
    "braces within ten thousand": [`x: ${"{a: ".repeat(10_000)}`, `too-deep ${file}:3`],
    "a list as a key": ["? [a]\n: b", `bad-yaml ${file}:3`],
    "a key twice, once as a number": ["1: a\n'1': b", `bad-yaml ${file}:4`],
    "the name of what all objects have": ["__proto__: {polluted: true}", `unknown-key ${file}:3`],
    "another such name": ["constructor: {prototype: {polluted: true}}", `unknown-key ${file}:3`],
    "half a character": ['title: "\\uD800"', `hidden-character ${file}:3`],
    "the character that stands for what is missing": ['title: "\\0"', `hidden-character ${file}:3`],
    "an end of a document": ["...\nx: 1", `bad-yaml ${file}:4`],
  };
  for (const [name, [yaml, told]] of Object.entries(attacks)) {
    test(name, () => {
      assert.deepEqual(toldOf(within(yaml)), [told]);
      assert.equal(Object.hasOwn(Object.prototype, "polluted"), false);
    });
  }
});
