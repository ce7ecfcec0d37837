import type { PageWords } from "./page-words.ts";

/** A line that was taken out of a page, or is new in it. */
export interface Line {
  readonly sign: "-" | "+";
  readonly text: string;
}

/** What a change did to a page, in a few lines: words, or the places that links lead to, or the order; or nothing that is seen. */
export interface PageDifference {
  readonly what: "words" | "links" | "order" | "unseen";
  readonly lines: readonly Line[];
  /** How many more lines there are than listed. */
  readonly more: number;
}

/** How many lines of each sign are listed for a page, how many characters of each, and how many words around what differs. */
const [mostLines, longest, around] = [3, 160, 4];

/** How the words of a page differ, with the links that lead out of the site; where the words are the same, how all its links do. */
export function differenceBetween(old: PageWords, next: PageWords): PageDifference {
  const words = differenceOf("words", old.lines, next.lines);
  const links = differenceOf("links", linksOf(old, words !== null), linksOf(next, words !== null));
  if (words && links) return { what: "words", lines: [...words.lines, ...links.lines], more: words.more + links.more };
  if (words ?? links) return (words ?? links) as PageDifference;
  const isSame = (["lines", "links"] as const).every((what) => old[what].join("\n") === next[what].join("\n"));
  return { what: isSame ? "unseen" : "order", lines: [], more: 0 };
}

/** The links of a page, as lines. */
function linksOf({ links }: PageWords, onlyOut: boolean): string[] {
  return (onlyOut ? links.filter((link) => /^[a-z]+:/i.test(link)) : links).map((link) => `→ ${link}`);
}

/** The lines that one side has and the other has not; null where there are none. */
function differenceOf(what: "words" | "links", old: readonly string[], next: readonly string[]): PageDifference | null {
  const [out, into] = [without(old, next), without(next, old)];
  if (out.length + into.length === 0) return null;
  // As many out as in: mostly the same lines, of which a few words differ.
  const isPaired = out.length === into.length;
  const shown = (texts: string[], others: string[], sign: Line["sign"]) =>
    texts.slice(0, mostLines).map((text, n) => ({ sign, text: isPaired ? clip(whereTheyDiffer(text, others[n] as string)) : clip(text) }));
  const lines = [...shown(out, into, "-"), ...shown(into, out, "+")];
  return { what, lines: isPaired ? inPairs(lines) : lines, more: out.length + into.length - lines.length };
}

/** What is taken out beside what is in its place. */
function inPairs(lines: readonly Line[]): Line[] {
  const half = lines.length / 2;
  return lines.slice(0, half).flatMap((line, n) => [line, lines[half + n] as Line]);
}

/** The texts that others lack, as often as they lack them, in order. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/** The part of a text in which it differs from another, with a few words on either side. */
function whereTheyDiffer(text: string, other: string): string {
  const [words, others] = [text.split(" "), other.split(" ")];
  const start = common(words, others);
  const rest = Math.min(words.length, others.length) - start;
  const end = Math.min(rest, common(words.toReversed(), others.toReversed()));
  const [from, to] = [Math.max(0, start - around), Math.min(words.length, words.length - end + around)];
  return [from > 0 && "…", ...words.slice(from, to), to < words.length && "…"].filter((word) => word !== false).join(" ");
}

/** With how many equal words two texts begin. */
function common(words: readonly string[], others: readonly string[]): number {
  const first = words.findIndex((word, n) => word !== others[n]);
  return first < 0 ? words.length : first;
}

function clip(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text;
}
