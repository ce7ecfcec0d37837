import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { suggestValue } from "../../../src/content/fields/schema-problems.ts";
import type { TextFormat } from "../../../src/problems/facts.ts";

const values: readonly [format: TextFormat, value: string, suggestion: string | null][] = [
  ["date", "3 de noviembre de 2026", "2026-11-03"],
  ["date", "November 3, 2026", "2026-11-03"],
  ["date", "2026-11-3", "2026-11-03"],
  ["date", "2026/11/03", "2026-11-03"],
  ["date", "23/11/2026", "2026-11-23"],
  // The day in Mexico, the month in the United States.
  ["date", "03/11/2026", null],
  ["date", "2026-11", null],
  ["date", "3 de noviembre", null],
  ["date", "31 de junio de 2026", null],
  ["date", "2026-06-31", null],
  ["date", "del 3 al 5 de noviembre de 2026", null],
  ["id", "Feria de la Niñez", "feria-de-la-ninez"],
  ["id", "…", null],
  ["url", "www.example.org/x", "https://www.example.org/x"],
  ["url", "example.org", "https://example.org"],
  ["url", "<https://example.org/x>", "https://example.org/x"],
  ["url", "https://example.org/una nota", "https://example.org/una%20nota"],
  ["url", "https://example.org/a, https://example.org/b", null],
  ["url", "javascript:alert(1)", null],
  ["url", "en la prensa", null],
  ["place-code", "mx-son", "MX-SON"],
  ["orcid", "0000", null],
];

describe("What was meant by a value that is not of its format:", () => {
  for (const [format, value, suggestion] of values) test(`${format} ${value}`, () => assert.equal(suggestValue(format, value), suggestion));
});
