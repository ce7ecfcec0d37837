import { behindRegion, isCuePhrase, isSubject, type NameMatch } from "./cue-phrase.ts";
import { nameAt, type RegionNames } from "./region-names.ts";
import { namesMore } from "./several.ts";
import { articles, ofWords, prepositions, regionWords, type Token, tokensOf } from "./words.ts";

/** The region that the beginning of a text opens. */
export interface SectionCue {
  readonly region: string;
  /** Whether the text says nothing but the region's name, as a heading does. */
  readonly isWhole: boolean;
}

/** How many words may be before the name. */
const mostBefore = 12;

/**
 * Which region a text opens: by its name alone ("Región Noroeste"), as a label ("North-Central: …"), or in the way in which a sentence turns to
 * a region ("In the northwestern region, …", "Por su parte, al oeste …"). Null where it only speaks of one, or of several.
 */
export function sectionCueOf(text: string, names: RegionNames): SectionCue | null {
  const tokens = withoutNumber(tokensOf(text));
  const found = candidates(tokens, names).filter(({ after }) => !namesMore(behindRegion(after), names));
  const whole = found.find(isWhole);
  if (whole) return { region: whole.region, isWhole: true };
  const cue = found.find((candidate) => isLabel(candidate) || isCuePhrase(candidate, names));
  return cue ? { region: cue.region, isWhole: false } : null;
}

/** Which region a paragraph turns to as what it is about: "Por su parte, el suroeste …". */
export function subjectOf(text: string, names: RegionNames): SectionCue | null {
  const found = candidates(tokensOf(text), names).find(isSubject);
  return found ? { region: found.region, isWhole: false } : null;
}

/** The regions that the beginning of a sentence names, in whatever way: not "Este año". */
export function namedIn(text: string, names: RegionNames): readonly string[] {
  const isName = ({ before, name }: NameMatch) => before.length > 0 && (isLong(name) || startsWell(before.slice(-2), name));
  return candidates(tokensOf(text), names)
    .filter(isName)
    .map(({ region }) => region);
}

/** What is as long as "noreste" is no word of another kind, such as "este", "sur" or "est". */
function isLong(name: readonly Token[]): boolean {
  return name.map(({ text }) => text).join("").length > 5;
}

/** Leaves out marks and numbers that are before a heading: "2. Noroeste", "• Noroeste". */
function withoutNumber(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(({ text, isWord }) => isWord && !/^\d+$/.test(text));
  const [first, second] = tokens.slice(Math.max(0, start));
  const isRoman = /^[ivx]+$|^[a-h]$/.test(first?.text ?? "") && second !== undefined && /^[.)]$/.test(second.text);
  return tokens.slice(Math.max(0, start) + (isRoman ? 2 : 0));
}

/** All names among the first words; where several begin at the same word, the longest. */
function candidates(tokens: readonly Token[], names: RegionNames): NameMatch[] {
  return tokens.slice(0, mostBefore + 1).flatMap((_, start) => {
    const found = nameAt(tokens, start, names);
    if (found === null) return [];
    const end = start + found.length;
    return [{ region: found.region, before: tokens.slice(0, start), name: tokens.slice(start, end), after: tokens.slice(end) }];
  });
}

const isFiller = ({ text, isWord }: Token) =>
  !isWord || /^\d+$/.test(text) || articles.has(text) || regionWords.has(text) || ofWords.has(text);

/** Nothing but the name is there, with "region" perhaps, and marks. */
function isWhole({ before, after, name }: NameMatch): boolean {
  const isPlace = !before.some(({ text }) => prepositions.has(text) && !ofWords.has(text) && !articles.has(text));
  return (
    isPlace && before.every(isFiller) && after.every(({ text, isWord }) => !isWord || regionWords.has(text)) && startsWell(before, name)
  );
}

/** "Este" is a name; "este" is a word of another kind. */
function startsWell(before: readonly Token[], name: readonly Token[]): boolean {
  return name[0]?.isCapital === true || before.some(({ text }) => regionWords.has(text) || articles.has(text));
}

function isLabel({ before, name, after }: NameMatch): boolean {
  const [behind] = behindRegion(after);
  const isMarked = behind !== undefined && /^[:.(|–—-]$/.test(behind.text);
  return isMarked && before.every((token) => token.isWord && isFiller(token)) && startsWell(before, name);
}
