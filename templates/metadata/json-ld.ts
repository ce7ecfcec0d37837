import { type Html, html, trusted } from "../../src/html/html.ts";

/**
 * Writes what a page says to programs as JSON-LD, in the vocabulary of schema.org. It is a block of data, which no browser runs; what
 * could end it, or begin another, is written as JSON's own escapes.
 */
export function jsonLd(data: object): Html {
  const text = JSON.stringify({ "@context": "https://schema.org", ...data });
  return html`<script type="application/ld+json">${trusted(text.replace(/[<>&\u2028\u2029]/g, escaped))}</script>\n`;
}

/** A value that is left out of the data where there is none, or where it is an empty list. */
export function known<T>(value: T | null): T | undefined {
  return value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
