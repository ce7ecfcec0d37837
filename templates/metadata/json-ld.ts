import { type Html, html, trusted } from "../../src/html/html.ts";

/**
 * Writes what a page says to programs as JSON-LD, in the vocabulary of schema.org. What is null or an empty list is left out.
 * It is a block of data, which no browser runs; what could end it, or begin another, is written as JSON's own escapes.
 */
export function jsonLd(data: object): Html {
  const text = JSON.stringify({ "@context": "https://schema.org", ...data }, (_key, value) => (isNothing(value) ? undefined : value));
  return html`<script type="application/ld+json">${trusted(text.replace(/[<>&\u2028\u2029]/g, escaped))}</script>\n`;
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
