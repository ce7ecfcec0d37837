import type { Phrase } from "../../src/domain/language.ts";
import type { Block } from "../../src/markdown/prose.ts";
import { clip } from "./clip.ts";
import type { Letter, Passage } from "./letter.ts";
import { inlinesText } from "./prose-text.ts";

/** How long what is left of a passage may be, and anything else in a mail that has to be cut down to the utmost, in characters. */
const longestPassage = 600;
const longestPhrase = 300;
const longestCitation = 1000;

type Cut = (letter: Letter) => Letter;

/**
 * What can be left out of a letter, in the order in which it is given up: the prose of the reports, the last first, and of the
 * editorial, but for its first paragraph; then actions; then whole reports; in the end, of everything else what is too long.
 */
function cutsOf({ reports }: Letter): Cut[] {
  const lastFirst = reports.map((_report, n) => n).reverse();
  return [
    ...lastFirst.map((n) => inReport(n, brief)),
    (letter) => ({ ...letter, editorial: letter.editorial && brief(letter.editorial) }),
    ...lastFirst.map((n) => inReport(n, bare)),
    ...lastFirst.map(
      (n): Cut =>
        (letter) => ({ ...letter, reports: letter.reports.slice(0, n) }),
    ),
    clipped,
  ];
}

/**
 * The longest form of a letter that fits, found by halves since each cut makes it shorter.
 * @param fits Whether a letter is short enough; the shortest form is taken to be.
 */
export function shortened(letter: Letter, fits: (letter: Letter) => boolean): Letter {
  if (fits(letter)) return letter;
  const cuts = cutsOf(letter);
  const after = (count: number) => cuts.slice(0, count).reduce((left, cut) => cut(left), { ...letter, shortened: true });
  let [few, enough] = [0, cuts.length];
  while (enough - few > 1) {
    const middle = (few + enough) >> 1;
    if (fits(after(middle))) enough = middle;
    else few = middle;
  }
  return after(enough);
}

function inReport(index: number, cut: (report: Passage) => Passage): Cut {
  return (letter) => ({ ...letter, reports: letter.reports.map((report, n) => (n === index ? cut(report) : report)) });
}

/** A passage with its first paragraph, or as much of it as there is room for. A short one stays whole. */
function brief(passage: Passage): Passage {
  const [first] = passage.blocks.filter((block) => block.kind === "paragraph");
  if (passage.blocks.length === 0 || (passage.blocks.length === 1 && first && isShort(first))) return passage;
  return { ...passage, blocks: first ? [isShort(first) ? first : start(first)] : [], whole: false };
}

type Paragraph = Extract<Block, { kind: "paragraph" }>;

function isShort(paragraph: Paragraph): boolean {
  return JSON.stringify(paragraph).length <= 2 * longestPassage;
}

/** The beginning of a paragraph, as plain words: where one is cut, its links and emphases would have to be, too. */
function start({ inlines }: Paragraph): Paragraph {
  const text = inlinesText(inlines, (alternative) => alternative);
  return { kind: "paragraph", inlines: [{ kind: "text", text: clip(text, longestPassage) }] };
}

/** A passage with nothing but where it is to be read. */
function bare(passage: Passage): Passage {
  return { ...passage, title: short(passage.title), notices: [], blocks: [], actions: [], whole: false };
}

function clipped(letter: Letter): Letter {
  const { newsletter, kicker, title, summary, byline, notices, editorial, colophon } = letter;
  return {
    ...letter,
    newsletter: short(newsletter),
    kicker: clip(kicker, longestPhrase),
    title: short(title),
    summary: short(summary),
    byline: clip(byline, longestPhrase),
    notices: notices.slice(-1).map((notice) => ({ ...notice, text: short(notice.text) })),
    editorial: editorial && bare(editorial),
    colophon: {
      ...colophon,
      citation: clip(colophon.citation, longestCitation),
      facts: colophon.facts.filter((fact) => JSON.stringify(fact).length < longestCitation),
    },
  };
}

function short({ text, language }: Phrase): Phrase {
  return { text: clip(text, longestPhrase), language };
}
