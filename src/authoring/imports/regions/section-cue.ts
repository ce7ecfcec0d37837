import { type Block, type Inline, plainOf } from "../../../markdown/tree.ts";
import { behindRegion, isCuePhrase, isSubject, type NameMatch } from "./cue-phrase.ts";
import { nameAt, type RegionNames } from "./region-names.ts";
import { articles, contractions, joiners, ofWords, prepositions, regionWords, type Token, tokensOf } from "./words.ts";

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
function subjectOf(text: string, names: RegionNames): SectionCue | null {
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

/** The region that a block opens. */
export function opens(block: Block, names: RegionNames): SectionCue | null {
  if (block.kind === "heading") return sectionCueOf(plainOf(block.inlines), names);
  if (block.kind !== "paragraph") return null;
  const label = labelOf(block.inlines);
  const labelled = label === null ? null : sectionCueOf(label, names);
  const text = plainOf(block.inlines);
  const cue = sectionCueOf(text, names) ?? subjectOf(text, names);
  if (labelled?.isWhole && !cue) return { region: labelled.region, isWhole: false };
  return cue;
}

/** The bold words with which a paragraph begins. */
export function labelOf(inlines: readonly Inline[]): string | null {
  const [first] = inlines.filter((inline) => plainOf([inline]).trim() !== "");
  return first?.kind === "strong" ? plainOf(first.inlines) : null;
}

const between = [articles, contractions, prepositions, regionWords, ofWords, joiners];

/** Whether what is behind a region's name adds others to it: "y noreste", ", noreste y este", "and the northeast". */
function namesMore(after: readonly Token[], names: RegionNames): boolean {
  const [first] = after;
  if (first === undefined || !(first.text === "," || joiners.has(first.text))) return false;
  const length = 1 + after.slice(1).findIndex(({ text }) => !between.some((words) => words.has(text)));
  const found = length > 0 ? nameAt(after, length, names) : null;
  if (found === null) return false;
  return after.slice(0, length).some(({ text }) => joiners.has(text)) || namesMore(after.slice(length + found.length), names);
}

/** Whether a text says the names of several regions and nothing else: "Regiones centro-sur y suroeste". */
export function saysOnlyNames(text: string, names: RegionNames): boolean {
  const tokens = tokensOf(text);
  const regions = new Set<string>();
  for (let at = 0; at < tokens.length; ) {
    const found = nameAt(tokens, at, names);
    const { isWord, text } = tokens[at] as Token;
    if (found === null && isWord && !between.some((words) => words.has(text))) return false;
    if (found !== null) regions.add(found.region);
    at += found?.length ?? 1;
  }
  return regions.size > 1;
}
