import type Token from "markdown-it/lib/token.mjs";
import { plainText } from "./plain-text.ts";

/** Whether there is anything in a text that can be seen. */
const isSeen = /[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u;

/** Tokens without headings that say nothing, and the lines (from 0) of these. */
export interface Filled {
  readonly tokens: readonly Token[];
  readonly empty: readonly number[];
}

/** Leaves out empty headings: tables of contents, screen readers and PDF have no use for them. A picture in one stays, as a paragraph. */
export function withoutEmptyHeadings(tokens: readonly Token[]): Filled {
  const empty: number[] = [];
  const kept = tokens.filter((token, n) => {
    const opening = [n, n - 1, n - 2].find((at) => tokens[at]?.type === "heading_open" && isEmpty(tokens[at + 1]));
    if (opening === undefined) return true;
    if (opening === n) empty.push(token.map?.[0] ?? 0);
    return hasPicture(tokens[opening + 1]);
  });
  for (const [n, token] of kept.entries()) if (token.type === "heading_open" && isEmpty(kept[n + 1])) asParagraph(token, kept[n + 2]);
  return { tokens: kept, empty };
}

function isEmpty(inline: Token | undefined): boolean {
  const words = (inline?.children ?? []).filter(({ type }) => type !== "image");
  const read = plainText(words);
  // A chosen id is no word.
  return !isSeen.test(words.at(-1)?.type === "text" ? read.replace(/\{#[^{}\s]{0,200}\}$/, "") : read);
}

function hasPicture(inline: Token | undefined): boolean {
  return inline?.children?.some(({ type }) => type === "image") ?? false;
}

function asParagraph(open: Token, close: Token | undefined): void {
  Object.assign(open, { type: "paragraph_open", tag: "p" });
  Object.assign(close as Token, { type: "paragraph_close", tag: "p" });
}
