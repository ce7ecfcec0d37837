import { aside, joiner } from "../../search/hidden-words.ts";

/** A word of an excerpt, what follows it without a space, and whether the search found it. */
export interface Word {
  readonly text: string;
  readonly after: string;
  readonly marked: boolean;
}

/**
 * The words of an excerpt as Pagefind gives it: text with `<mark>` around single words. The index's hidden words are
 * left out; where a synonym was found, the words that it stands for are marked instead.
 */
export function wordsOf(excerpt: string): Word[] {
  const words: Word[] = [];
  for (const piece of excerpt.split(" ")) {
    const marked = piece.startsWith("<mark>");
    const [, signs = "", text = "", after = ""] = /^([\u2060\u2063]*)(.*?)([.,;:!?»”)]*)$/u.exec(plain(piece)) ?? [];
    if (signs === "") words.push({ text, after, marked });
    else if (marked && signs.startsWith(joiner)) words.splice(-signs.length, signs.length, ...words.slice(-signs.length).map(found));
  }
  return words;
}

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
