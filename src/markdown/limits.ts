import type Token from "markdown-it/lib/token.mjs";

/** Why a text is not rendered, and where: the line (from 0) of the block at fault. */
export type Excess =
  | { readonly kind: "too-deep" | "swollen"; readonly line: number }
  | { readonly kind: "wide-table" | "large-tables" | "too-many-parts"; readonly line: number; readonly most: number }
  /** `from`: where on the line it begins, from 0. */
  | { readonly kind: "long-word" | "too-many-marks"; readonly line: number; readonly from: number; readonly most: number };

/** How many lists, quotations and their items may be within one another: from 100 on markdown-it leaves them out in silence. */
const deepestBlock = 90;

/** How many emphases and links may. Other editions read a text as a tree, level by level. */
const deepestInline = 20;

/** How many brackets may be open in a paragraph: for each one its end is looked for, up to the paragraph's own. */
const mostOpen = 200;

/** How long the addresses and titles of all links may be together, beyond what is written: a reference can be used without end. */
const placeholder = 100_000;

/** How many characters may be without a place where a line can end: typesetting and indexing take the square of that. */
export const longestWord = 2000;

/** How many combining marks may follow a letter: those of the Stream-Safe Text Format (UAX #15, D5). Typesetting sets each by itself. */
export const mostMarks = 30;

/** How many columns a table may have: each row has as many cells, whether they are written or not. */
export const mostColumns = 100;

/** How many cells all tables of a text may have. */
export const mostCells = 10_000;

/**
 * How many paragraphs, items, cells, links, emphases, lines of code and stretches of text a text may have: a PDF has a tag for each, which takes ten
 * kilobytes while it is made.
 */
export const mostParts = 40_000;

/** What a text has too much of to be read in good time; null where there is nothing. */
export function excessBefore(body: string): Excess | null {
  return tooLongIn(body, word, longestWord, "long-word") ?? tooLongIn(body, marks, mostMarks, "too-many-marks") ?? crowdedIn(body);
}

/** A space at which no line ends is a part of its word. */
const word = /(?:\S|[\u00a0\u2007\u202f\ufeff])+/g;

/** Combining marks, one after the other. */
const marks = /\p{M}+/gu;

/** The first stretch that is longer than it may be. */
function tooLongIn(body: string, stretch: RegExp, most: number, kind: "long-word" | "too-many-marks"): Excess | null {
  for (const { 0: found, index } of body.matchAll(stretch)) {
    if (found.length <= most) continue;
    const before = body.slice(0, index);
    return { kind, line: before.split("\n").length - 1, from: index - before.lastIndexOf("\n") - 1, most };
  }
  return null;
}

/** Where more brackets are open than can be read. */
function crowdedIn(body: string): Excess | null {
  let open = 0;
  for (const [line, text] of body.split("\n").entries()) {
    if (text.trim() === "") open = 0;
    for (const [sign] of text.matchAll(/[[\]]/g)) open = sign === "[" ? open + 1 : Math.max(0, open - 1);
    if (open > mostOpen) return { kind: "too-deep", line };
  }
  return null;
}

/** What in a text would make more of it than can be shown; null where nothing would. */
export function excessIn(tokens: readonly Token[], written: number): Excess | null {
  const counts = new Counts(written + placeholder);
  for (const token of tokens) {
    const excess = counts.add(token);
    if (excess) return excess;
  }
  return null;
}

/** What has been read of a text. */
class Counts {
  #line = 0;
  #left: number;
  #columns = 0;
  #cells = 0;
  #parts = 0;

  /** @param left How long addresses and titles may be. */
  constructor(left: number) {
    this.#left = left;
  }

  /** Counts a block; says what there is too much of with it. */
  add({ type, map, level, nesting, children, content }: Token): Excess | null {
    const line = map?.[0] ?? this.#line;
    this.#line = line;
    const inlines = children ?? [];
    this.#left -= lengthOfLinks(inlines);
    this.#parts += [nesting, ...inlines.map((inline) => inline.nesting)].filter((step) => step >= 0).length;
    // Each line of code has a tag of its own, and its block one around them.
    if (type === "fence" || type === "code_block") this.#parts += content.split("\n").length;
    this.#countCell(type);
    if (level > deepestBlock || depthOf(inlines) > deepestInline) return { kind: "too-deep", line };
    if (this.#left < 0) return { kind: "swollen", line };
    if (this.#columns > mostColumns) return { kind: "wide-table", line, most: mostColumns };
    if (this.#cells > mostCells) return { kind: "large-tables", line, most: mostCells };
    return this.#parts > mostParts ? { kind: "too-many-parts", line, most: mostParts } : null;
  }

  #countCell(type: string): void {
    if (type === "tr_open") this.#columns = 0;
    if (type !== "th_open" && type !== "td_open") return;
    this.#columns += 1;
    this.#cells += 1;
  }
}

function depthOf(inlines: readonly Token[]): number {
  let [depth, deepest] = [0, 0];
  for (const { nesting } of inlines) {
    depth += nesting;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function lengthOfLinks(inlines: readonly Token[]): number {
  let length = 0;
  for (const { attrs } of inlines) for (const [, value] of attrs ?? []) length += value.length;
  return length;
}
