import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessageTexts } from "../src/languages/compile-messages.ts";
import { messageTexts } from "../src/languages/messages-in.ts";

/** The types of all messages, from the English files: a key or a placeholder that is not there is a type error. */
export function messageTypes(): string {
  return `// Made by \`npm run documents\` from src/languages/en/*.yaml, which say what each message is for.

/** A message with placeholders, as a function of their values; a number is written as its language writes numbers. */
type Message<V> = (values: Readonly<V>) => string;

/** Every message of the interface in one language. */
export interface Messages ${typeOf(messageTexts("en"), "")}
`;
}

function typeOf(texts: MessageTexts, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(texts).map(
    ([key, text]) => `${inner}readonly ${key}: ${typeof text === "string" ? leafType(text) : typeOf(text, inner)};`,
  );
  return `{\n${lines.join("\n")}\n${indent}}`;
}

function leafType(text: string): string {
  const placeholders = new Map(placeholdersIn(parse(text, { ignoreTag: true })));
  if (placeholders.size === 0) return "string";
  return `Message<{ ${[...placeholders].map(([name, type]) => `${name}: ${type}`).join("; ")} }>`;
}

/** The placeholders of a message with the types of their values, those within plurals and choices, too. */
export function placeholdersIn(elements: readonly MessageFormatElement[]): [name: string, type: string][] {
  return elements.flatMap((element): [string, string][] => {
    if (element.type === TYPE.argument) return [[element.value, "string | number"]];
    if (element.type === TYPE.number) return [[element.value, "number"]];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const own: [string, string] = [element.value, element.type === TYPE.plural ? "number" : choiceType(Object.keys(element.options))];
    // Within a choice its own value may be written, too.
    const inner = Object.values(element.options).flatMap(({ value }) => placeholdersIn(value));
    return [...inner.filter(([name]) => name !== element.value), own];
  });
}

function choiceType(keys: readonly string[]): string {
  return keys.includes("other") ? "string" : keys.map((key) => JSON.stringify(key)).join(" | ");
}
