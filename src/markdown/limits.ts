import type Token from "markdown-it/lib/token.mjs";

/** Why a text is not rendered, and the line (from 0) of the block at fault. */
export interface Excess {
  readonly kind: "too-deep" | "swollen";
  readonly line: number;
}

/** How many lists, quotations and their items may stand within one another: from 100 on markdown-it leaves them out in silence. */
const deepestBlock = 90;

/** How many emphases and links may. Other editions read a text as a tree, level by level. */
const deepestInline = 20;

/** How many brackets may be open in a paragraph: for each one its end is looked for, up to the paragraph's own. */
const mostOpen = 200;

/** How long the addresses and titles of all links may be together, beyond what is written: a reference can be used without end. */
const spare = 100_000;

/** The line (from 0) on which more brackets are open than can be read in good time; null where there is none. */
export function crowdedLine(body: string): number | null {
  let open = 0;
  for (const [number, line] of body.split("\n").entries()) {
    if (line.trim() === "") open = 0;
    for (const [sign] of line.matchAll(/[[\]]/g)) open = sign === "[" ? open + 1 : Math.max(0, open - 1);
    if (open > mostOpen) return number;
  }
  return null;
}

/** What in a text would make more of it than can be shown; null where nothing would. */
export function excessIn(tokens: readonly Token[], written: number): Excess | null {
  let line = 0;
  let left = written + spare;
  for (const { map, level, children } of tokens) {
    line = map?.[0] ?? line;
    left -= lengthOfLinks(children ?? []);
    if (level > deepestBlock || depthOf(children ?? []) > deepestInline) return { kind: "too-deep", line };
    if (left < 0) return { kind: "swollen", line };
  }
  return null;
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
