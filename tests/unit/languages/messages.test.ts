import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { languages } from "../../../src/domain/language.ts";
import { slugify } from "../../../src/domain/slug.ts";
import { messagesIn, pathWordsIn } from "../../../src/languages/messages-in.ts";

describe("A count", () => {
  for (const [language, none, one, many] of [
    ["es", "0 acciones", "1 acción", "2345 acciones"],
    ["en", "0 actions", "1 action", "2,345 actions"],
    ["fr", "0 action", "1 action", "2\u202F345 actions"],
    ["pt", "0 ação", "1 ação", "2.345 ações"],
  ] as const) {
    test(`is worded by the rules of the language (${language})`, () => {
      const { actions } = messagesIn(language).count;
      assert.deepEqual([actions(0), actions(1), actions(2345)], [none, one, many]);
    });
  }
});

for (const language of languages) {
  describe(`The words of the addresses in ${language}`, () => {
    const words = Object.values(pathWordsIn(language));

    test("are slugs of ASCII letters", () => {
      assert.deepEqual(
        words.filter((word) => !/^[a-z]+(-[a-z]+)*$/.test(word) || slugify(word) !== word),
        [],
      );
    });

    test("are distinct", () => assert.deepEqual([...new Set(words)], words));

    test("are no language's tag", () =>
      assert.deepEqual(
        words.filter((word) => (languages as readonly string[]).includes(word)),
        [],
      ));
  });
}

/** All texts of the messages by their path; functions answer with their arguments in it. */
function textsIn(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value("A1", "B2", "C3"))]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe("The interface's words", () => {
  const paths = textsIn(messagesIn("es")).map(([path]) => path);

  test("have before French marks the space that belongs there, and no line can end in it", () => {
    const wrong = textsIn(messagesIn("fr")).filter(([, text]) => /[^\u00A0]:(\s|$)|[^\u202F][;?!](\s|$)/.test(text));
    assert.deepEqual(wrong, []);
  });

  for (const language of languages) {
    test(`are complete and without stray space in ${language}`, () => {
      const texts = textsIn(messagesIn(language));
      assert.deepEqual(texts.map(([path]) => path).sort(), [...paths].sort());
      assert.deepEqual(
        texts.filter(([, text]) => text.trim() === "" || text !== text.trim() || text.includes("undefined")),
        [],
      );
    });

    test(`say in ${language} what they are given`, () => {
      const { issue, report, regions } = messagesIn(language);
      assert.match(report.title("Norte", "septiembre"), /Norte.*septiembre/);
      assert.match(issue.number(9), /9/);
      assert.match(regions.cell("Norte", "septiembre", "2 acciones"), /Norte.*septiembre.*2 acciones/);
    });
  }
});
