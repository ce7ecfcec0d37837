import type Token from "markdown-it/lib/token.mjs";
import type { Image } from "../domain/image.ts";
import { markdown, type Parsed } from "./parse.ts";

/** What is needed to write a parsed text as HTML for the readers of one language. */
export interface Rendering {
  /** The final id of each heading, by its token. */
  readonly ids: ReadonlyMap<Token, string>;
  /** The address that a link leads to. */
  readonly link: (token: Token) => string;
  /** The picture that is shown; null where it is missing, which was told as a problem. */
  readonly image: (token: Token) => Image | null;
  /** What a table that may have to be scrolled is called. */
  readonly tableLabel: string;
}

const { renderer } = markdown;
const { rules } = renderer;
const { escapeHtml } = markdown.utils;

rules.heading_open = (tokens, index, _options, rendering: Rendering) => {
  const token = tokens[index] as Token;
  return `<h${token.meta.level} id="${escapeHtml(rendering.ids.get(token) ?? "")}">`;
};
rules.heading_close = (tokens, index) => `</h${(tokens[index] as Token).meta.level}>\n`;
rules.link_open = (tokens, index, _options, rendering: Rendering) => {
  const token = tokens[index] as Token;
  const title = token.attrGet("title");
  return `<a href="${escapeHtml(rendering.link(token))}"${title ? ` title="${escapeHtml(title)}"` : ""}>`;
};
rules.image = (tokens, index, _options, rendering: Rendering) => {
  const token = tokens[index] as Token;
  const image = rendering.image(token);
  if (!image) return "";
  const alternative = (token.children ?? [])
    .map(({ content }) => content)
    .join("")
    .trim();
  const { address, width, height } = image;
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(alternative)}" width="${width}" height="${height}" loading="lazy" decoding="async">`;
};
// What may be wider than the page scrolls by itself and can be reached by keyboard. It is no landmark: several may be called the same.
rules.table_open = (_tokens, _index, _options, rendering: Rendering) =>
  `<div class="scroll" role="group" tabindex="0" aria-label="${escapeHtml(rendering.tableLabel)}"><table>\n`;
rules.table_close = () => "</table></div>\n";
// A column is aligned by a class: the policy of the pages lets no element have a style of its own.
rules.th_open = rules.td_open = (tokens, index) => {
  const { tag, attrs } = tokens[index] as Token;
  const [, alignment] = /^text-align:(center|right)$/.exec(attrs?.[0]?.[1] ?? "") ?? [];
  return `<${tag}${alignment ? ` class="${alignment}"` : ""}>`;
};
rules.fence = rules.code_block = (tokens, index) =>
  `<pre tabindex="0"><code>${escapeHtml((tokens[index] as Token).content)}</code></pre>\n`;

/** Writes a parsed text as HTML. Everything in it that is not Markdown's own is escaped. */
export function renderMarkdown(parsed: Parsed, rendering: Rendering): string {
  return renderer.render(parsed.tokens as Token[], markdown.options, rendering);
}

/** Lowers all headings of a rendered text by one level, for a page on which it is a section. */
export function demoteHeadings(html: string): string {
  // Rendered text holds "<h" only where we wrote a heading: everything else is escaped.
  return html.replace(/(<\/?h)([2-5])/g, (_match, tag: string, level: string) => tag + (Number(level) + 1));
}

/**
 * Makes the addresses in a rendered text absolute, for readers outside the site: feeds and mail.
 * @param page The absolute address of the page that the text stands on.
 */
export function absoluteAddresses(html: string, page: string): string {
  const { origin } = new URL(page);
  return html.replace(
    / (href|src)="([/#])/g,
    (_match, name: string, first: string) => ` ${name}="${first === "#" ? page : origin}${first}`,
  );
}
