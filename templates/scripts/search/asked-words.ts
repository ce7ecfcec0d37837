import { type Find, type Fragment, findNothing } from "./engine.ts";
import { folded } from "./query.ts";

/** The words of a question that could be in a text, each once: without signs around them, and none of one or two letters. */
export function askedWords(question: string): string[] {
  const words = question.split(/\s+/).map((word) => /[\p{L}\p{N}](.*[\p{L}\p{N}])?/u.exec(word)?.[0] ?? "");
  return [...new Set(words.filter(({ length }) => length > 2))];
}

/**
 * The words of a question that a text which was found for it does not hold. Where a word is not in the index, Pagefind
 * takes the longest beginning of it that is, down to a letter. So half of the word, and three letters, have to be the same.
 */
export function missingWords(question: string, { content, locations, meta }: Fragment): string[] {
  const words = content.split(/\s+/);
  const found = locations.map((place) => words[place] ?? "").concat((meta.title ?? "").split(/\s+/));
  // The index knows «OMS-OPS» as a whole and by its parts.
  const known = found.flatMap((word) => [letters(word), ...word.split(/[^\p{L}\p{N}]+/u).map(letters)]);
  return askedWords(question).filter((word) => !known.some((other) => agree(letters(word), other)));
}

function letters(word: string): string {
  return folded(word).replace(/[^\p{L}\p{N}]/gu, "");
}

/** A search that finds nothing where even the best match holds none of the words: then it is the index that guesses. */
export function withoutFlukes(find: Find): Find {
  return async (query) => {
    const question = query.get("q") ?? "";
    const found = await find(query);
    const best = await found.results[0]?.data();
    const missing = best ? missingWords(question, best) : [];
    return missing.length > 0 && missing.length === askedWords(question).length ? await findNothing(query) : found;
  };
}

function agree(asked: string, found: string): boolean {
  let same = 0;
  while (same < asked.length && asked[same] === found[same]) same += 1;
  return same >= 3 && same * 2 >= asked.length;
}
