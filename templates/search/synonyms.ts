import { fold, type Synonyms, searchForm } from "../../src/domain/slug.ts";
import { escapeMarkup } from "../../src/html/html.ts";
import { joiner } from "../scripts/search/hidden-words.ts";

/** A term, and those that are found where it is. */
interface Entry {
  readonly term: string;
  /** Its letters and digits alone: where a text does not have them in a row, the term is not in it. */
  readonly letters: string;
  readonly others: Synonyms;
}

/**
 * Makes a function that takes the safe HTML of a text and returns it with hidden words after each term: the other terms
 * of its group, each word of them behind as many joiners as the term there has words. They are where the next space
 * is or the block ends, so that the text reads as before once they are taken out.
 */
export function withSynonyms(groups: readonly Synonyms[]): (html: string) => string {
  const entries = groups.flatMap(entriesOf).sort((a, b) => searchForm(b.term).length - searchForm(a.term).length);
  if (entries.length === 0) return (html) => html;
  // A pattern of all terms is slow in proportion to their number, and few texts have more than a few.
  return (html) => {
    const letters = lettersIn(html.replace(/&#?\w+;/g, ""));
    const here = entries.filter((entry) => letters.includes(entry.letters));
    return here.length === 0 ? html : addTo(html, piecesOf(here), here);
  };
}

function entriesOf(group: Synonyms): Entry[] {
  return group.map((term) => ({ term, letters: lettersIn(term), others: group.filter((other) => other !== term) }));
}

function lettersIn(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

function addTo(html: string, pieces: RegExp, entries: readonly Entry[]): string {
  let [text, done, place] = ["", 0, 0];
  for (const found of html.matchAll(pieces)) {
    const entry = entries[found.indexOf(found[0], 1) - 1];
    if (!entry) continue;
    const end = found.index + found[0].length;
    // Several terms can be in one run: it is gone through once.
    if (end > place) place = endOfRun(html, end);
    text += html.slice(done, place) + hiddenWords(entry, found[0]);
    done = place;
  }
  return text + html.slice(done);
}

/** What is one word to the index: no space in it, and no tags but those that are within a line. */
const inRun = /[^\s<]+|<\/?(?:a|code|em|s|strong)\b[^<>]*>/y;

function endOfRun(html: string, from: number): number {
  let end = from;
  for (inRun.lastIndex = from; inRun.test(html); ) end = inRun.lastIndex;
  return end;
}

function hiddenWords({ others }: Entry, occurrence: string): string {
  const joiners = joiner.repeat(wordsOf(occurrence).length);
  return others
    .flatMap(wordsOf)
    .map((word) => ` ${joiners}${escapeMarkup(word)}`)
    .join("");
}

function wordsOf(term: string): string[] {
  return term.trim().split(/\s+/);
}

/** A sign in escaped text: as in the search, it makes no difference within a term. */
const sign = "(?:[^\\p{L}\\p{M}\\p{N}\\s<>&]|&#?\\w+;)";
const gap = `(?:${sign}?\\s)+${sign}?`;
/** A dot binds like a letter: there is no `UE` in `U.E.F.A.`, and no term in an address. */
const [begin, end] = ["(?<![\\p{L}\\p{M}\\p{N}]\\.?)", "(?!\\.?[\\p{L}\\p{M}\\p{N}])"];

/** A capturing group for each entry, in their order; then what no term may begin in: tags and escaped signs. */
function piecesOf(entries: readonly Entry[]): RegExp {
  const terms = entries.map(({ term }) => `(${patternOf(term)})`).join("|");
  return new RegExp(`${begin}(?:${terms})${end}|<[^<>]*>|&#?\\w+;`, "gu");
}

/** What a term looks like in a text. An abbreviation is written in capitals there, too: the Spanish article «un» is not UN. */
function patternOf(term: string): string {
  const isAbbreviation = term === term.toUpperCase();
  return wordsOf(term)
    .map((word) => word.match(/[\p{L}\p{N}]/gu) ?? [])
    .filter((letters) => letters.length > 0)
    .map((letters) => letters.map((letter) => letterPattern(letter, isAbbreviation)).join(`${sign}?`))
    .join(gap);
}

/** The letters of Latin scripts by what they are without capitals and accents. */
const latin = Map.groupBy(
  Array.from({ length: 0x250 - 0x41 }, (_, n) => String.fromCodePoint(0x41 + n)),
  fold,
);

function letterPattern(letter: string, capital: boolean): string {
  const forms = latin.get(fold(letter)) ?? [letter.toLowerCase(), letter.toUpperCase()];
  return `[${forms.filter((form) => !capital || form === form.toUpperCase()).join("")}]`;
}
