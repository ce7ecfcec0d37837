import type Token from "markdown-it/lib/token.mjs";
import type { Excess } from "./limits.ts";
import type { OpenComment } from "./notes.ts";
import { markdown, type Parsed, type ParsedHeading, parseMarkdown, type Reference } from "./parse.ts";

/**
 * A Markdown text as HTML with gaps, which are filled for the readers of each language. It is plain data: far less to hold in memory than what a
 * parser makes, and it can be kept from one build to the next.
 */
export interface Prepared {
  /**
   * HTML and gaps in turn, HTML first and last. A gap is a letter and a number: `h0` the id of the first heading, `l0` the address of the first
   * reference, `i0` the picture of the first reference; or `t`, the label of a table.
   */
  readonly pieces: readonly string[];
  readonly headings: readonly PreparedHeading[];
  /** Links and pictures in their order. */
  readonly references: readonly PreparedReference[];
  readonly words: number;
  readonly openComments: readonly OpenComment[];
  /** Why nothing is made of it; null for all but attacks and accidents. */
  readonly excess: Excess | null;
}

export type PreparedHeading = Omit<ParsedHeading, "token">;
export type PreparedReference = Omit<Reference, "token">;

/** Is at both ends of a gap; Markdown's reader leaves none in a text (CommonMark 2.3). */
const edge = "\u0000";

/** The numbers of headings and references, by their tokens. */
type Numbers = ReadonlyMap<Token, number>;

const { renderer } = markdown;
const { rules } = renderer;
const { escapeHtml } = markdown.utils;

const gap = (letter: string, token: Token | undefined, numbers: Numbers) => `${edge}${letter}${numbers.get(token as Token) ?? ""}${edge}`;

rules.heading_open = (tokens, index, _options, numbers: Numbers) => {
  const token = tokens[index] as Token;
  return `<h${token.meta.level} id="${gap("h", token, numbers)}">`;
};
rules.heading_close = (tokens, index) => `</h${(tokens[index] as Token).meta.level}>\n`;
rules.link_open = (tokens, index, _options, numbers: Numbers) => {
  const token = tokens[index] as Token;
  const title = token.attrGet("title");
  return `<a href="${gap("l", token, numbers)}"${title ? ` title="${escapeHtml(title)}"` : ""}>`;
};
rules.image = (tokens, index, _options, numbers: Numbers) => gap("i", tokens[index], numbers);
// What may be wider than the page scrolls by itself and can be reached by keyboard. It is no landmark: several may be called the same.
rules.table_open = (_tokens, _index, _options, numbers: Numbers) =>
  `<div class="scroll" role="group" tabindex="0" aria-label="${gap("t", undefined, numbers)}"><table>\n`;
rules.table_close = () => "</table></div>\n";
// A column is aligned by a class: the policy of the pages lets no element have a style of its own.
rules.th_open = rules.td_open = (tokens, index) => {
  const { tag, attrs } = tokens[index] as Token;
  const [, alignment] = /^text-align:(center|right)$/.exec(attrs?.[0]?.[1] ?? "") ?? [];
  return `<${tag}${alignment ? ` class="${alignment}"` : ""}>`;
};
rules.fence = rules.code_block = (tokens, index) =>
  `<pre tabindex="0"><code>${escapeHtml((tokens[index] as Token).content)}</code></pre>\n`;

/** Reads a Markdown text and prepares its HTML. Everything in it that is not Markdown's own is escaped. */
export function prepareMarkdown(body: string): Prepared {
  const parsed = parseMarkdown(body);
  const { words, openComments, excess, tokens } = parsed;
  return {
    pieces: renderer.render(tokens as Token[], markdown.options, numbersIn(parsed)).split(edge),
    headings: parsed.headings.map(({ token, ...heading }) => heading),
    references: parsed.references.map(({ token, ...reference }) => reference),
    words,
    openComments,
    excess,
  };
}

function numbersIn({ headings, references }: Parsed): Numbers {
  return new Map([headings, references].flatMap((list) => list.map(({ token }, n) => [token, n] as const)));
}
