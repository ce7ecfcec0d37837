import type { RegionNames } from "./region-names.ts";
import {
  articles,
  asides,
  companions,
  connectors,
  contractions,
  determiners,
  joiners,
  ofWords,
  prepositions,
  regionWords,
  type Token,
  verbs,
  wholes,
} from "./words.ts";

/** A region's name found among the words of a text. */
export interface NameMatch {
  readonly region: string;
  readonly before: readonly Token[];
  readonly name: readonly Token[];
  readonly after: readonly Token[];
}

/** Whether a sentence turns to the region whose name was found: "In the northwestern region, …", "Por su parte, al oeste …". */
export function isCuePhrase(found: NameMatch, names: RegionNames): boolean {
  const [lead, phrase] = splitLead(found);
  const kinds = [articles, contractions, prepositions, verbs, companions, connectors, regionWords, ofWords];
  const isPhrase = phrase.every(({ text }) => kinds.some((words) => words.has(text)));
  return isPhrase && isLead(lead) && goesOn(phrase, found, names);
}

/**
 * Whether a sentence links to what was said and goes on with the region as what it is about: "Por su parte, el suroeste firmó …", "Finally, the
 * Southeast signed …". So a new paragraph turns to a region; within one, the same words may only speak of it.
 */
export function isSubject(found: NameMatch): boolean {
  const [lead, [article, ...more]] = splitLead(found);
  const [first, last] = [lead[0], lead.findLast(({ isWord }) => isWord)];
  if (!article || !articles.has(article.text) || more.length > 0 || !first || !last || !isLead(lead)) return false;
  // In English what is behind a name may be what the name only describes: "the southwest coast".
  const isName = article.text !== "the" || found.name[0]?.isCapital === true;
  return isName && isPredicate(found.after) && (isLink(first) || asides.has(last.text));
}

function isPredicate([next]: readonly Token[]): boolean {
  return next?.isWord === true && !next.isCapital && !isOf(next) && !joiners.has(next.text);
}

/** What is before a name: up to the last comma, and behind it. */
function splitLead({ before }: NameMatch): [lead: readonly Token[], phrase: readonly Token[]] {
  const start = before.findLastIndex(({ text }) => text === ",") + 1;
  return [before.slice(0, start), before.slice(start)];
}

/** A few words that link a sentence to the one before: "For its part,", "Finalmente,"; but not "Alpha," nor "It spoke with the east,". */
function isLead(lead: readonly Token[]): boolean {
  const [first, ...more] = lead.filter(({ isWord }) => isWord);
  if (first === undefined) return lead.length === 0;
  if (lead.length > 6 || lead.some(({ text }) => /^\d/.test(text)) || more.some(({ isCapital }) => isCapital)) return false;
  return isLink(first) || (more.length > 0 && (prepositions.has(first.text) || contractions.has(first.text)));
}

function isLink({ text }: Token): boolean {
  return connectors.has(text) || verbs.has(text) || /(ly|mente|ment)$/.test(text);
}

/**
 * Whether the words around a name make a region of it: "region", or "of the country", or else a preposition and an article, and a comma or
 * a word with which the sentence goes on, or a place of the region.
 */
function goesOn(phrase: readonly Token[], { region, name, after }: NameMatch, names: RegionNames): boolean {
  const has = (words: ReadonlySet<string>) => phrase.some(({ text }) => words.has(text));
  const rest = behindRegion(after);
  const isWithin = leadsToWhole(rest, names.countries) || leadsToPlace(rest, names.places.get(region));
  if (isOf(rest[0]) && !isWithin) return false;
  if (has(regionWords) || rest.length < after.length || leadsToWhole(rest, names.countries)) return true;
  const isPlaced = has(prepositions) || has(contractions) || (has(verbs) && has(companions));
  const hasArticle = has(contractions) || has(articles);
  return isPlaced && (isWithin || isBounded(rest)) && (name[0]?.isCapital === true || (hasArticle && !isThis(phrase, name)));
}

/** "A este" is Spanish for "to this"; "a leste", Portuguese for "to the east". */
function isThis(phrase: readonly Token[], [name]: readonly Token[]): boolean {
  return phrase.length === 1 && phrase[0]?.text === "a" && /^(este|sur)$/.test(name?.text ?? "");
}

function isBounded([next]: readonly Token[]): boolean {
  return next === undefined || /^[,:;.(–—-]$/.test(next.text) || determiners.has(next.text);
}

/** What is left behind the name and "region", "area" and the like. */
export function behindRegion(after: readonly Token[]): readonly Token[] {
  const end = after.findIndex(({ text }) => !regionWords.has(text));
  return end === -1 ? [] : after.slice(end);
}

function isOf(token: Token | undefined): boolean {
  return token !== undefined && ofWords.has(token.text);
}

/** "of the country", "de la República", "of Peru", or the country's name at once, as in "northwestern Peru". */
function leadsToWhole(rest: readonly Token[], countries: ReadonlySet<string>): boolean {
  const words = behindOf(rest);
  return beginsWith(words, countries) || (isOf(rest[0]) && words.slice(0, 2).some(({ text }) => wholes.has(text)));
}

/** "Sonora", "state of Sonora". */
function leadsToPlace(rest: readonly Token[], places: ReadonlySet<string> = new Set()): boolean {
  return beginsWith(behindOf(rest[0] && /^(state|estado|etat)$/.test(rest[0].text) ? rest.slice(1) : rest), places);
}

function behindOf(rest: readonly Token[]): readonly Token[] {
  if (!isOf(rest[0])) return rest;
  const words = rest.slice(1);
  return articles.has(words[0]?.text ?? "") ? words.slice(1) : words;
}

/** Whether the first words are one of the names. */
function beginsWith(words: readonly Token[], names: ReadonlySet<string>): boolean {
  let joined = "";
  return words.slice(0, 5).some(({ text }) => {
    joined += text;
    return names.has(joined);
  });
}
