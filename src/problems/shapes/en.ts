import type { ProblemMessage } from "../catalogue.ts";
import type { Facts, ValueShape } from "../facts.ts";
import { truthOf } from "./truth.ts";

const shapes: Record<ValueShape, string> = {
  text: "text",
  number: "a number",
  boolean: "true or false",
  list: "a list",
  mapping: "fields (name: value)",
  nothing: "nothing",
};

/** What is said in English of a value of another shape than it has to have. */
export function wrongShape(facts: Facts["wrong-shape"]): ProblemMessage {
  const { expected, got, value } = facts;
  return { message: messageOf(got, value), expected: expected.map((shape) => shapes[shape]).join(" or "), hint: hintOf(facts) };
}

function messageOf(got: ValueShape, value: string): string {
  if (got === "nothing") return "There is nothing here.";
  return got === "mapping" ? `These are ${shapes.mapping}.` : `This is ${shapes[got]}${value && ` (${value})`}.`;
}

function hintOf({ expected: [wanted], got, value }: Facts["wrong-shape"]): string | undefined {
  if (got === "nothing") return "Write it, or delete the field. Put a text that begins with # in quotes.";
  if (wanted === "text") return got === "list" ? "Write one alone, without brackets." : quoted(value);
  if (wanted === "list" && got === "mapping") return "Each item begins with a hyphen and a space: - …";
  if (wanted === "list" && value) return `Put it in brackets, with commas between several: [${value}].`;
  if (wanted === "boolean" && truthOf(value) !== null) return `Write ${truthOf(value)}, without quotes.`;
  if (wanted === "number" && got === "text") return /^\d+$/.test(value) ? `Write ${value}, without quotes.` : "Write it in digits.";
  return undefined;
}

function quoted(value: string): string | undefined {
  return value ? `Put it in quotes: "${value}".` : undefined;
}
