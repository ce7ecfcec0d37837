import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { hasPlaceholders, type MessageTexts } from "../src/languages/compile-messages.ts";
import { editorTexts, messageTexts } from "../src/languages/messages-in.ts";

/** The types of all messages, from the English files: a key or a placeholder that is not there is a type error. */
export function messageTypes(): string {
  return `// Made by \`npm run documents\` from src/languages/en/*.yaml, which say what each message is for.

/** A message with placeholders, as a function of their values; a number is written as its language writes numbers. */
type Message<V> = (values: Readonly<V>) => string;

/** What a placeholder takes; the items of a list are written with commas between them. */
type Value = string | number | readonly string[];

/** The words of one rule, or parts of them, some of which depend on the value of a fact; \`src/problems/say.ts\` puts them together. */
export interface RuleTexts {
  readonly [part: string]: string | Message<Record<string, unknown>> | RuleTexts | undefined;
}

/** Every message of the interface in one language. */
export interface Messages ${typeOf(messageTexts("en"), "")}

/** Every message to editors in one language. */
export interface EditorMessages ${typeOf(editorTexts("en"), "")}
`;
}

function typeOf(texts: MessageTexts, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(texts).map(([key, text]) => {
    return `${inner}readonly ${propertyName(key)}: ${key === "rules" ? rulesType(text as MessageTexts, inner) : typeOfText(text, inner)};`;
  });
  return `{\n${lines.join("\n")}\n${indent}}`;
}

/** Rules are read by their codes, never by name, so only the codes are typed. */
function rulesType(rules: MessageTexts, indent: string): string {
  return `{\n${Object.keys(rules)
    .map((code) => `${indent}  readonly ${propertyName(code)}: RuleTexts;`)
    .join("\n")}\n${indent}}`;
}

function propertyName(key: string): string {
  return /^\w+$/.test(key) ? key : JSON.stringify(key);
}

function typeOfText(text: MessageTexts[string], indent: string): string {
  if (typeof text !== "string") return Array.isArray(text) ? "readonly string[]" : typeOf(text as MessageTexts, indent);
  if (!hasPlaceholders(text)) return "string";
  const placeholders = new Map(placeholdersIn(parse(text, { ignoreTag: true })));
  return `Message<{ ${[...placeholders].map(([name, type]) => `${name}: ${type}`).join("; ")} }>`;
}

/** The placeholders of a message with the types of their values, those within plurals and choices, too. */
export function placeholdersIn(elements: readonly MessageFormatElement[]): [name: string, type: string][] {
  const found = elements.flatMap((element): [string, string][] => {
    if (element.type === TYPE.argument) return [[element.value, "Value"]];
    if (element.type === TYPE.number) return [[element.value, "number"]];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const own: [string, string] = [element.value, element.type === TYPE.plural ? "number" : choiceType(Object.keys(element.options))];
    return [...Object.values(element.options).flatMap(({ value }) => placeholdersIn(value)), own];
  });
  // A value that decides between texts may be written in them and around them, too.
  return found.sort(([, a], [, b]) => Number(b === "Value") - Number(a === "Value"));
}

function choiceType(keys: readonly string[]): string {
  if (keys.includes("null")) return "Value | null";
  return keys.includes("true") ? "boolean" : "string";
}
