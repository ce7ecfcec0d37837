import type { Author } from "../../../domain/author.ts";
import { fold } from "../../../domain/slug.ts";
import { plainOf } from "../../../markdown/tree.ts";
import type { PageBlock } from "../page.ts";

/** Who signs a page, as far as the archive knows them. */
export interface Signed {
  /** Ids of `authors.yaml`. */
  readonly known: readonly string[];
  /** Names that are not there. */
  readonly unknown: readonly string[];
}

/** An author of the archive. */
export type Known = Pick<Author, "id" | "name" | "family">;

/** The words of all languages with which a line of names begins. */
const byline =
  /^\s*(?:(?:escrito|elaborado|redactado|redacci[oó]n|text[eo]?s?|written|prepared|[ée]crit|r[ée]dig[ée]|elaborad[oa])\s*(?:por|by|par|de|:)?\s*:?|(?:por|by|par|autor(?:es|as|a|ia|ía)?|authors?|auteurs?|auteures?)\s*:?)\s+(?=\p{Lu})/iu;

const name = /^\p{Lu}[\p{L}\p{M}.'’-]*(\s+(\p{Lu}[\p{L}\p{M}.'’-]*|de|del|la|las|los|y|e|da|do|dos|van|von|di)){1,6}$/u;

/** The names in a line of a page that says who wrote it; null for any other text. */
export function namesInByline({ block }: PageBlock): readonly string[] | null {
  if (block.kind !== "paragraph") return null;
  const text = plainOf(block.inlines).trim();
  if (text.length > 300 || !byline.test(text)) return null;
  const names = namesIn(text);
  return names.length > 0 && names.every((part) => name.test(part)) ? names : null;
}

/** The names in a line that is nothing but names, of which the archive knows one; null for any other text. */
export function namesAlone({ block }: PageBlock, authors: readonly Known[]): readonly string[] | null {
  if (block.kind !== "paragraph") return null;
  const names = namesIn(plainOf(block.inlines).trim());
  const isKnown = names.every((part) => name.test(part)) && names.some((part) => authorOf(part, authors, false) !== null);
  return isKnown ? names : null;
}

function namesIn(text: string): string[] {
  return text
    .replace(byline, "")
    .split(/\s*(?:[,;·|/\n&]|\s(?:y|e|and|et)\s)\s*/u)
    .map((part) =>
      part
        .replace(/^(?:por|by|par)\s+/i, "")
        .replace(/[.\s]+$/, "")
        .trim(),
    )
    .filter(Boolean);
}

/**
 * Finds the archive's authors among the names that a page gives. The first place that names somebody known is believed; else whoever is
 * named first is unknown.
 * @param sources The names that each place gives, best first.
 */
export function signedBy(sources: readonly (readonly string[])[], authors: readonly Known[]): Signed {
  const read = sources.filter((names) => names.length > 0).map((names) => match(names, authors));
  return read.find(({ known }) => known.length > 0) ?? read[0] ?? { known: [], unknown: [] };
}

function match(names: readonly string[], authors: readonly Known[]): Signed {
  const found = names.flatMap((whole) => {
    const parts = namesIn(whole);
    // "Gopar Ensáztiga, Saúl" is one name.
    const one = parts.length === 2 && whole.split(",").length === 2 ? authorOf(whole, authors, false) : null;
    return one ? [{ name: whole, author: one }] : parts.map((name) => ({ name, author: authorOf(name, authors, true) }));
  });
  const known = found.flatMap(({ author }) => (author ? [author.id] : []));
  return { known: [...new Set(known)], unknown: [...new Set(found.flatMap(({ name, author }) => (author ? [] : [name])))] };
}

/**
 * The one author whom a name can mean: "Saúl Gopar", "S. Gopar Ensáztiga", "Gopar Ensáztiga, Saúl"; null where there is none or several.
 * @param mayBeMore Whether the name may have more words than the archive's: two names in one do.
 */
function authorOf(given: string, authors: readonly Known[], mayBeMore: boolean): Known | null {
  const words = wordsOf(given);
  const same = authors.filter(({ name }) => [...wordsOf(name)].sort().join(" ") === [...words].sort().join(" "));
  const like = same.length > 0 ? same : authors.filter((author) => isLike(words, author, mayBeMore));
  return like.length === 1 ? (like[0] ?? null) : null;
}

function isLike(words: readonly string[], { name, family }: Known, mayBeMore: boolean): boolean {
  const own = wordsOf(name);
  if (words.length > own.length && !mayBeMore) return false;
  if (family !== null && words.join(" ") === wordsOf(family).join(" ")) return true;
  const [fewer, more] = words.length <= own.length ? [words, own] : [own, words];
  // Two initials are anybody.
  return fewer.length > 1 && fewer.some((word) => word.length > 1) && fewer.every((word) => more.some((other) => isSame(word, other)));
}

function isSame(word: string, other: string): boolean {
  return word === other || (word.length === 1 && other.startsWith(word));
}

const particles = /^(de|del|la|las|los|y|e|da|do|dos|van|von|di)$/;

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !particles.test(word));
}
