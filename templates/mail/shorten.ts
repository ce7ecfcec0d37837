import type { Phrase } from "../../src/domain/language.ts";
import type { Block } from "../../src/markdown/prose.ts";
import type { MailContent, MailSection } from "./mail-content.ts";
import { inlinesText } from "./prose-text.ts";

/** How long what is left of a passage may be, and anything else in a mail that has to be cut down to the utmost, in characters. */
const longestSection = 600;
const longestPhrase = 300;
const longestCitation = 1000;

type Cut = (content: MailContent) => MailContent;

/**
 * What can be left out of a letter, in the order in which it is given up: the prose of the reports, the last first, and of the
 * editorial, but for its first paragraph; then actions; then whole reports; in the end, of everything else what is too long.
 */
function cutsOf({ reports }: MailContent): Cut[] {
  const lastFirst = reports.map((_report, n) => n).reverse();
  return [
    ...lastFirst.map((n) => inReport(n, brief)),
    (content) => ({ ...content, editorial: content.editorial && brief(content.editorial) }),
    ...lastFirst.map((n) => inReport(n, bare)),
    ...lastFirst.map(
      (n): Cut =>
        (content) => ({ ...content, reports: content.reports.slice(0, n) }),
    ),
    clipped,
  ];
}

/**
 * The longest form of a letter that fits, found by halves since each cut makes it shorter.
 * @param fits Whether a letter is short enough; the shortest form is taken to be.
 */
export function shortened(content: MailContent, fits: (content: MailContent) => boolean): MailContent {
  if (fits(content)) return content;
  const cuts = cutsOf(content);
  const after = (count: number) => cuts.slice(0, count).reduce((left, cut) => cut(left), { ...content, shortened: true });
  let [few, enough] = [0, cuts.length];
  while (enough - few > 1) {
    const middle = (few + enough) >> 1;
    if (fits(after(middle))) enough = middle;
    else few = middle;
  }
  return after(enough);
}

function inReport(index: number, cut: (report: MailSection) => MailSection): Cut {
  return (content) => ({ ...content, reports: content.reports.map((report, n) => (n === index ? cut(report) : report)) });
}

/** A passage with its first paragraph, or as much of it as there is room for. A short one stays whole. */
function brief(passage: MailSection): MailSection {
  const [first] = passage.blocks.filter((block) => block.kind === "paragraph");
  if (passage.blocks.length === 0 || (passage.blocks.length === 1 && first && isShort(first))) return passage;
  return { ...passage, blocks: first ? [isShort(first) ? first : start(first)] : [], whole: false };
}

type Paragraph = Extract<Block, { kind: "paragraph" }>;

function isShort(paragraph: Paragraph): boolean {
  return JSON.stringify(paragraph).length <= 2 * longestSection;
}

/** The beginning of a paragraph, as plain words: where one is cut, its links and emphases would have to be, too. */
function start({ inlines }: Paragraph): Paragraph {
  const text = inlinesText(inlines, (alternative) => alternative);
  return { kind: "paragraph", inlines: [{ kind: "text", text: clip(text, longestSection) }] };
}

/** A passage with nothing but where it is to be read. */
function bare(passage: MailSection): MailSection {
  return { ...passage, title: short(passage.title), notices: [], blocks: [], actions: [], whole: false };
}

function clipped(content: MailContent): MailContent {
  const { newsletter, kicker, title, summary, byline, notices, editorial, colophon } = content;
  return {
    ...content,
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
      imprint: colophon.imprint.filter((fact) => JSON.stringify(fact).length < longestCitation),
    },
  };
}

function short({ text, language }: Phrase): Phrase {
  return { text: clip(text, longestPhrase), language };
}

/** Some words of a text, at most so many characters: whole words, and an ellipsis for the rest. */
export function clip(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const start = line.slice(0, most - 1);
  const end = start.lastIndexOf(" ");
  const kept = end > most / 2 ? start.slice(0, end) : start;
  // Half of a character may be left at the end.
  return `${kept.replace(/[\uD800-\uDBFF]$/, "").trimEnd()}…`;
}
