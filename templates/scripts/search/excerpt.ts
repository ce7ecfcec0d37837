import { joiner } from "../../joiner.ts";

/** A word of an excerpt, and whether the search found it. */
export interface Word {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * The words of an excerpt as Pagefind gives it: text with `<mark>` around single words. Synonyms, which stand in the
 * index behind the words that they mean, are left out; where one of them was found, those words are marked instead.
 */
export function wordsOf(excerpt: string): Word[] {
  const words: Word[] = [];
  for (const piece of excerpt.split(" ")) {
    const marked = piece.startsWith("<mark>");
    const text = plain(piece);
    const means = joinersOf(text);
    if (means === 0) words.push({ text, marked });
    else if (marked) words.splice(-means, means, ...words.slice(-means).map((word) => ({ ...word, marked })));
  }
  return words;
}

/** A text of the index without its hidden synonyms. */
export function withoutSynonyms(text: string): string {
  return text
    .split(" ")
    .filter((word) => joinersOf(word) === 0)
    .join(" ");
}

/** Behind how many words a synonym stands: as many joiners it begins with. */
function joinersOf(word: string): number {
  return word.length - word.replace(new RegExp(`^${joiner}+`), "").length;
}

/** Pagefind escapes the two characters that could begin a tag, and nothing else. */
function plain(piece: string): string {
  return piece
    .replace(/<\/?mark>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}
