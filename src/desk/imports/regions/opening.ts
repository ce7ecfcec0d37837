import type { RegionNames } from "./region-names.ts";
import { articles, contractions, determiners, leads, ofWords, prepositions, regionWords, type Token, tokensOf, wholes } from "./words.ts";

/** The region that the beginning of a text opens. */
export interface Opening {
  readonly region: string;
  /** Whether the text says nothing but the region's name, as a heading does. */
  readonly isWhole: boolean;
}

/** A region's name found among the words of a text. */
interface Found {
  readonly region: string;
  readonly before: readonly Token[];
  readonly name: readonly Token[];
  readonly after: readonly Token[];
}

/** How many words may stand before the name, and how many a name may have. */
const [mostBefore, longestName] = [12, 6];

/**
 * Which region a text opens: by its name alone ("Región Noroeste"), as a label ("North-Central: …"), or in the way in which a sentence turns to
 * a region ("In the northwestern region, …", "Por su parte, al oeste …"). Null where it only speaks of one.
 */
export function openingOf(text: string, names: RegionNames): Opening | null {
  const tokens = withoutNumber(tokensOf(text));
  const found = candidates(tokens, names);
  const whole = found.find(isWhole);
  if (whole) return { region: whole.region, isWhole: true };
  const opening = found.find((candidate) => isLabel(candidate) || isTurn(candidate, names));
  return opening ? { region: opening.region, isWhole: false } : null;
}

/** Leaves out marks and numbers that stand before a heading: "2. Noroeste", "• Noroeste". */
function withoutNumber(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(({ text, isWord }) => isWord && !/^\d+$/.test(text));
  const [first, second] = tokens.slice(Math.max(0, start));
  const isRoman = /^[ivx]+$|^[a-h]$/.test(first?.text ?? "") && second !== undefined && /^[.)]$/.test(second.text);
  return tokens.slice(Math.max(0, start) + (isRoman ? 2 : 0));
}

/** All names that stand behind nothing but what may stand before one; the longest first. */
function candidates(tokens: readonly Token[], { regions }: RegionNames): Found[] {
  const found: Found[] = [];
  for (let start = 0; start <= Math.min(mostBefore, tokens.length - 1); start++) {
    for (let length = Math.min(longestName, tokens.length - start); length > 0; length--) {
      const name = tokens.slice(start, start + length);
      const region = name.every(({ isWord }) => isWord) ? regions.get(name.map(({ text }) => text).join("")) : undefined;
      if (region === undefined) continue;
      found.push({ region, before: tokens.slice(0, start), name, after: tokens.slice(start + length) });
      break;
    }
  }
  return found.sort((a, b) => b.name.length - a.name.length);
}

const isFiller = ({ text, isWord }: Token) =>
  !isWord || /^\d+$/.test(text) || articles.has(text) || regionWords.has(text) || ofWords.has(text);

/** Nothing but the name stands there, with "region" perhaps, and marks. */
function isWhole({ before, after, name }: Found): boolean {
  const isPlace = !before.some(({ text }) => prepositions.has(text) && !ofWords.has(text) && !articles.has(text));
  return (
    isPlace && before.every(isFiller) && after.every(({ text, isWord }) => !isWord || regionWords.has(text)) && startsWell(before, name)
  );
}

/** "Este" is a name; "este" is a word of another kind. */
function startsWell(before: readonly Token[], name: readonly Token[]): boolean {
  return name[0]?.isCapital === true || before.some(({ text }) => regionWords.has(text) || articles.has(text));
}

function isLabel({ before, name, after }: Found): boolean {
  const [behind] = behindRegion(after);
  const isMarked = behind !== undefined && /^[:.(|–—-]$/.test(behind.text);
  return isMarked && before.every((token) => token.isWord && isFiller(token)) && startsWell(before, name);
}

/** A sentence turns to a region. */
function isTurn({ before, name, after }: Found, { countries }: RegionNames): boolean {
  const phrase = before.slice(before.findLastIndex(({ text }) => text === ",") + 1);
  const lead = before.slice(0, before.length - phrase.length);
  const isPhrase = phrase.every(({ text }) =>
    [articles, contractions, prepositions, leads, regionWords, ofWords].some((words) => words.has(text)),
  );
  return isLead(lead) && isPhrase && goesOn(phrase, name, after, countries);
}

/** What is left behind the name and "region", "area" and the like. */
function behindRegion(after: readonly Token[]): readonly Token[] {
  const end = after.findIndex(({ text }) => !regionWords.has(text));
  return end === -1 ? [] : after.slice(end);
}

/** A few words that link a sentence to the one before: "For its part,", "Finalmente,"; but not "Alpha," nor "It spoke with the east,". */
function isLead(lead: readonly Token[]): boolean {
  const [first, ...more] = lead.filter(({ isWord }) => isWord);
  if (first === undefined) return lead.length === 0;
  if (lead.length > 6 || lead.some(({ text }) => /^\d/.test(text)) || more.some(({ isCapital }) => isCapital)) return false;
  const isLink = leads.has(first.text) || /(ly|mente|ment)$/.test(first.text);
  return isLink || (more.length > 0 && (prepositions.has(first.text) || contractions.has(first.text)));
}

function goesOn(phrase: readonly Token[], name: readonly Token[], after: readonly Token[], countries: ReadonlySet<string>): boolean {
  const has = (words: ReadonlySet<string>) => phrase.some(({ text }) => words.has(text));
  const rest = behindRegion(after);
  const hasRegion = has(regionWords) || rest.length < after.length;
  const hasArticle = has(contractions) || phrase.some(({ text }, n) => articles.has(text) && (n > 0 || text !== "a" || phrase.length > 1));
  const isOfCountry = leadsToWhole(rest, countries);
  if (isForeign(rest, countries) || !(has(prepositions) || has(contractions) || hasRegion || isOfCountry)) return false;
  if (hasRegion || isOfCountry) return true;
  const [next] = rest;
  const isBounded = next === undefined || /^[,:;.(–—-]$/.test(next.text) || determiners.has(next.text);
  return isBounded && (hasArticle || isLeste(phrase, name) || name[0]?.isCapital === true);
}

/** "A leste", "à l'est": the preposition is one letter. */
function isLeste(phrase: readonly Token[], [name]: readonly Token[]): boolean {
  return phrase.at(-1)?.text === "a" && name !== undefined && !/^(este|sur)$/.test(name.text);
}

/** Of something else than the country: "the northwest of China". */
function isForeign(rest: readonly Token[], countries: ReadonlySet<string>): boolean {
  return rest[0] !== undefined && ofWords.has(rest[0].text) && !leadsToWhole(rest, countries);
}

/** "of the country", "de la República", "of Mexico", or the country's name at once, as in "northwestern Mexico". */
function leadsToWhole(rest: readonly Token[], countries: ReadonlySet<string>): boolean {
  const isOf = rest[0] !== undefined && ofWords.has(rest[0].text);
  const words = rest.slice(isOf ? 1 : 0);
  const start = isOf
    ? Math.max(
        0,
        words.findIndex(({ text }) => !articles.has(text)),
      )
    : 0;
  const isCountry = [1, 2, 3].some((length) =>
    countries.has(
      words
        .slice(start, start + length)
        .map(({ text }) => text)
        .join(""),
    ),
  );
  return isCountry || (isOf && words.slice(start, start + 2).some(({ text }) => wholes.has(text)));
}
