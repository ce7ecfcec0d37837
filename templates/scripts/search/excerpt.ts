import { aside, joiner } from "./hidden-words.ts";

/** A word of an excerpt, what follows it without a space, and whether the search found it. */
export interface Word {
  readonly text: string;
  readonly after: string;
  readonly marked: boolean;
}

/**
 * The words of an excerpt as Pagefind gives it: text with `<mark>` around single words. The index's hidden words are
 * left out; where a synonym was found, the words that it represents are marked instead.
 */
export function wordsOf(excerpt: string): Word[] {
  const words: Word[] = [];
  for (const piece of excerpt.split(" ")) {
    const marked = piece.startsWith("<mark>");
    const { signs, text, after } = partsOf(plain(piece));
    if (signs === "") words.push({ text, after, marked });
    else if (marked && signs.startsWith(joiner)) words.splice(-signs.length, signs.length, ...words.slice(-signs.length).map(found));
  }
  return words;
}

/** The signs of a hidden word before a word, and what is behind it, found from both ends: a pattern would try each end at each place. */
function partsOf(word: string) {
  const text = word.replace(/^[\u2060\u2063]+/u, "");
  let end = text.length;
  while (end > 0 && closing.has(text[end - 1] as string)) end -= 1;
  return { signs: word.slice(0, word.length - text.length), text: text.slice(0, end), after: text.slice(end) };
}

const closing = new Set(".,;:!?»”)");

function found(word: Word): Word {
  return { ...word, marked: true };
}

/** A text of the index without its hidden words. */
export function shown(text: string): string {
  return text
    .split(" ")
    .filter((word) => !word.startsWith(joiner) && !word.startsWith(aside))
    .join(" ");
}

/** Pagefind escapes the two characters that could begin a tag, and nothing else. */
function plain(piece: string): string {
  return piece
    .replace(/<\/?mark>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}
