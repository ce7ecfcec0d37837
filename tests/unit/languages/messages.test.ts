import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { messageTypes, placeholdersIn } from "../../../docs/message-types.ts";
import { type Language, languages } from "../../../src/domain/language.ts";
import { slugify } from "../../../src/domain/slug.ts";
import { compileMessages, hasPlaceholders, type MessageTexts, type Values } from "../../../src/languages/compile-messages.ts";
import { editorsLanguages, editorTexts, messagesIn, messageTexts, pathWordsIn } from "../../../src/languages/messages-in.ts";

const root = join(import.meta.dirname, "../../..");

describe("A count", () => {
  for (const [language, none, one, many] of [
    ["es", "0 acciones", "1 acción", "2345 acciones"],
    ["en", "0 actions", "1 action", "2,345 actions"],
    ["fr", "0 action", "1 action", "2\u202F345 actions"],
    ["pt", "0 ação", "1 ação", "2.345 ações"],
  ] as const) {
    test(`is worded by the rules of the language (${language})`, () => {
      const { actions } = messagesIn(language).count;
      assert.deepEqual([actions({ count: 0 }), actions({ count: 1 }), actions({ count: 2345 })], [none, one, many]);
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

/** All texts of files of messages by their keys; the texts of a list by their numbers. */
function textsIn(texts: MessageTexts, path = ""): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === "string" ? [[path + key, text]] : textsIn(text as MessageTexts, `${path}${key}.`),
  );
}

/** The names of the placeholders of each message, and which of them are numbers; a language may decide by words that another only repeats. */
function placeholdersByKey(texts: MessageTexts): Record<string, unknown> {
  return Object.fromEntries(
    textsIn(texts).map(([key, text]) => [
      key,
      hasPlaceholders(text)
        ? Object.fromEntries(
            placeholdersIn(parsed(text))
              .map(([name, type]) => [name, type === "number"])
              .sort(),
          )
        : {},
    ]),
  );
}

function parsed(text: string): MessageFormatElement[] {
  return hasPlaceholders(text) ? parse(text, { ignoreTag: true }) : [];
}

/** The forms of every plural within a message. */
function pluralsIn(elements: readonly MessageFormatElement[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsIn(value));
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inner] : inner;
  });
}

describe("The messages of the interface", () => {
  test("have the types that are written down: run `npm run documents` after a change", () => {
    assert.equal(readFileSync(join(root, "src/languages/messages.d.ts"), "utf8"), messageTypes());
  });

  test("have before French marks the space that belongs there, and no line can end in it", () => {
    const wrong = textsIn(messageTexts("fr")).filter(([, text]) => /[^\u00A0]:(\s|$)|[^\u202F][;?!](\s|$)/.test(text));
    assert.deepEqual(wrong, []);
  });

  for (const language of languages) {
    heldToEnglish(language, messageTexts(language), messageTexts("en"));

    test(`say in ${language} what they are given`, () => {
      const { issue, report, regions } = messagesIn(language);
      assert.match(report.title({ region: "Norte", month: "septiembre" }), /Norte.*septiembre/);
      assert.match(issue.number({ number: 9 }), /9/);
      assert.match(regions.cell({ region: "Norte", month: "septiembre", actions: "2 acciones" }), /Norte.*septiembre.*2 acciones/);
    });
  }
});

describe("The messages to editors", () => {
  for (const language of editorsLanguages) heldToEnglish(language, editorTexts(language), editorTexts("en"));
});

function heldToEnglish(language: Language, texts: MessageTexts, english: MessageTexts): void {
  test(`have the same keys and placeholders in ${language} as in English`, () => {
    assert.deepEqual(placeholdersByKey(texts), placeholdersByKey(english));
  });

  test(`have no empty text and no stray space in ${language}`, () => {
    const wrong = textsIn(texts).filter(([, text]) => text === "" || text !== text.trim());
    assert.deepEqual(wrong, []);
  });

  test(`have in ${language} a form for one and for several wherever they count`, () => {
    const lacking = textsIn(texts).filter(([, text]) =>
      pluralsIn(parsed(text)).some((forms) => !(forms.includes("one") || forms.includes("=0")) || !forms.includes("other")),
    );
    assert.deepEqual(lacking, []);
  });
}

describe("A message", () => {
  test("selects null for what is not there: null, an empty text and an empty list", () => {
    const { near } = compileMessages({ near: "x{near, select, null {} other { {near}}}" }, "en") as { near: (values: Values) => string };
    assert.deepEqual(
      [null, "", [], "a", ["a", "b"]].map((value) => near({ near: value })),
      ["x", "x", "x", "x a", "x a, b"],
    );
  });

  test("without placeholders is a text, in which quoted braces are braces", () => {
    assert.deepEqual(compileMessages({ id: "Write '{'#id'}'.", list: ["a", "b"] }, "en"), { id: "Write {#id}.", list: ["a", "b"] });
  });
});
