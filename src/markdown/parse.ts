import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { slugify } from "../domain/slug.ts";
import { comments } from "./comments.ts";
import { definitions } from "./definitions.ts";
import { withoutEmptyHeadings } from "./empty-headings.ts";
import { type Excess, excessBefore, excessIn } from "./limits.ts";
import { type Notes, notesOn, type OpenComment, openIn, withoutComments } from "./notes.ts";
import { plainText } from "./plain-text.ts";
import { tags } from "./tags.ts";

/** A Markdown text as its reader takes it apart. */
export interface Parsed {
  readonly tokens: readonly Token[];
  readonly headings: readonly ParsedHeading[];
  /** Links and pictures in their order. */
  readonly references: readonly Reference[];
  readonly words: number;
  readonly openComments: readonly OpenComment[];
  /** The lines, from 0, of headings without words, which are left out. */
  readonly emptyHeadings: readonly number[];
  readonly notes: Notes;
  /** Why nothing is made of it; null for all but attacks and accidents. */
  readonly excess: Excess | null;
}

export interface ParsedHeading {
  /** Its words, without markup. */
  readonly text: string;
  /** Chosen with `{#id}`, else made from the words; not yet kept apart from other ids. */
  readonly id: string;
  readonly chosen: boolean;
  /** The line of the text on which it is, from 0. */
  readonly line: number;
  /** Where its id is written down once it is final. */
  readonly token: Token;
}

/** A link or a picture, as the editor wrote it. */
export interface Reference {
  readonly kind: "link" | "image";
  readonly target: string;
  /** For a picture: its text alternative. */
  readonly alternative: string;
  /** The lines of the block that it is in, from 0, the last excluded. */
  readonly lines: readonly [number, number];
  readonly token: Token;
}

/** CommonMark with tables, comments, `<br>`, `<sub>` and `<sup>`. Other HTML is shown as text; only what can do no harm becomes a link. */
export const markdown = new MarkdownIt("default", { html: false, linkify: false, typographer: false })
  .use(comments)
  .use(tags)
  .use(definitions);
/** Percent-encodes what an address outside the site may not hold as it is. */
export const encodeAddress = markdown.normalizeLink;
markdown.validateLink = isHarmless;
// Targets stay as they were written until they are resolved, so that problems can repeat the editor's own words.
markdown.normalizeLink = (target) => target;

/** True for relative addresses and for the schemes that only ever open a page, a mail or a call. */
function isHarmless(target: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them from a scheme, so "java\nscript:" is one
  const bare = target.replace(/[\u0000-\u0020\u007f-\u00a0]/g, "");
  return !/^[a-z][a-z0-9+.-]*:/i.test(bare) || /^(https?|mailto|tel):/i.test(bare);
}

/** Reads a Markdown text. */
export function parseMarkdown(body: string): Parsed {
  const environment = {};
  const notes = notesOn(environment);
  const tooMuch = excessBefore(body);
  if (tooMuch) return unread(tooMuch, notes);
  const tokens = markdown.parse(body, environment);
  const excess = excessIn(tokens, body.length);
  return excess ? unread(excess, notes) : read(tokens, notes);
}

function unread(excess: Excess, notes: Notes): Parsed {
  return { tokens: [], headings: [], references: [], words: 0, openComments: [], emptyHeadings: [], notes, excess };
}

function read(all: readonly Token[], notes: Notes): Parsed {
  const { tokens, empty } = withoutEmptyHeadings(all);
  const headings: ParsedHeading[] = [];
  const references: Reference[] = [];
  let words = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") headings.push(readHeading(tokens.slice(index, index + 3)));
    if (token.type !== "inline") continue;
    words += countWords(withoutComments(token, notes));
    for (const reference of referencesIn(token)) references.push(reference);
  }
  normaliseLevels(headings);
  return { tokens, headings, references, words, openComments: openIn(tokens, notes), emptyHeadings: empty, notes, excess: null };
}

const chosenId = /\{#([^{}\s]*)\}\s*$/;

/** Takes `{#id}` off the end of a heading, whose three tokens share what becomes known of it. */
function readHeading(tokens: readonly Token[]): ParsedHeading {
  const [open, inline, close] = tokens as [Token, Token, Token];
  const last = inline.children?.at(-1);
  const [written, chosen] = (last?.type === "text" && chosenId.exec(last.content)) || [];
  if (last && written !== undefined) last.content = last.content.slice(0, -written.length).trimEnd();
  const text = plainText(inline.children ?? []);
  open.meta = close.meta = { level: 0 };
  return { text, id: chosen ?? slugify(text), chosen: chosen !== undefined, line: open.map?.[0] ?? 0, token: open };
}

/** The highest heading becomes an `h2` and none skips a level: pages are read by their headings. */
function normaliseLevels(headings: readonly ParsedHeading[]): void {
  const above: number[] = [];
  for (const { token } of headings) {
    const level = Number(token.tag.slice(1));
    while (above.length > 0 && (above.at(-1) as number) >= level) above.pop();
    above.push(level);
    token.meta.level = Math.min(6, above.length + 1);
  }
}

function referencesIn({ children, map }: Token): Reference[] {
  const lines: [number, number] = map ?? [0, 1];
  return (children ?? []).flatMap((token): Reference[] => {
    if (token.type === "link_open") return [{ kind: "link", target: token.attrGet("href") ?? "", alternative: "", lines, token }];
    if (token.type !== "image") return [];
    const alternative = plainText(token.children ?? []);
    return [{ kind: "image", target: token.attrGet("src") ?? "", alternative, lines, token }];
  });
}

function countWords(text: string): number {
  let count = 0;
  for (const _word of text.matchAll(/\S+/g)) count += 1;
  return count;
}
