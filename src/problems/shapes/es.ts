import type { ProblemMessage } from "../catalogue.ts";
import type { Facts, ValueShape } from "../facts.ts";
import { truthOf } from "./truth.ts";

const shapes: Record<ValueShape, string> = {
  text: "texto",
  number: "un número",
  boolean: "true o false",
  list: "una lista",
  mapping: "campos (nombre: valor)",
  nothing: "nada",
};

/** Lo que se dice en español de un valor que no tiene la forma que debe. */
export function wrongShape(facts: Facts["wrong-shape"]): ProblemMessage {
  const { expected, got, value } = facts;
  return { message: messageOf(got, value), expected: expected.map((shape) => shapes[shape]).join(" o "), hint: hintOf(facts) };
}

function messageOf(got: ValueShape, value: string): string {
  if (got === "nothing") return "Aquí no hay nada.";
  return got === "mapping" ? `Esto son ${shapes.mapping}.` : `Esto es ${shapes[got]}${value && ` (${value})`}.`;
}

function hintOf({ expected: [wanted], got, value }: Facts["wrong-shape"]): string | undefined {
  if (got === "nothing") return "Escríbalo o borre el campo. Un texto que empieza con # va entre comillas.";
  if (wanted === "text") return got === "list" ? "Escriba uno solo, sin corchetes." : quoted(value);
  if (wanted === "list" && got === "mapping") return "Cada elemento empieza con un guion y un espacio: - …";
  if (wanted === "list" && value) return `Póngalo entre corchetes, y si son varios, con comas: [${value}].`;
  if (wanted === "boolean" && truthOf(value) !== null) return `Escriba ${truthOf(value)}, sin comillas.`;
  if (wanted === "number" && got === "text") return /^\d+$/.test(value) ? `Escriba ${value}, sin comillas.` : "Escríbalo en cifras.";
  return undefined;
}

function quoted(value: string): string | undefined {
  return value ? `Póngalo entre comillas: "${value}".` : undefined;
}
