import type { Image } from "../domain/image.ts";
import { markdown } from "./parse.ts";
import type { Prepared } from "./prepare.ts";

/** What fills the gaps of a prepared text for the readers of one language; headings and references are called by their numbers. */
export interface Rendering {
  /** The final id of a heading. */
  readonly id: (heading: number) => string;
  /** The address that a link leads to. */
  readonly link: (reference: number) => string;
  /** The picture that is shown; null where it is missing, which is reported as a problem. */
  readonly image: (reference: number) => Image | null;
  /** What a table that may have to be scrolled is called. */
  readonly tableLabel: string;
}

const { escapeHtml } = markdown.utils;

/** Writes a prepared text as HTML. */
export function renderMarkdown(prepared: Prepared, rendering: Rendering): string {
  let html = "";
  for (const [n, piece] of prepared.pieces.entries()) html += n % 2 === 0 ? piece : filled(piece, prepared, rendering);
  return html;
}

function filled(gap: string, prepared: Prepared, rendering: Rendering): string {
  const number = Number(gap.slice(1));
  if (gap.startsWith("h")) return escapeHtml(rendering.id(number));
  if (gap.startsWith("l")) return escapeHtml(rendering.link(number));
  return gap.startsWith("i") ? picture(number, prepared, rendering) : escapeHtml(rendering.tableLabel);
}

function picture(number: number, { references }: Prepared, rendering: Rendering): string {
  const image = rendering.image(number);
  if (!image) return "";
  const { address, width, height } = image;
  const alternative = escapeHtml(references[number]?.alternative ?? "");
  return `<img src="${escapeHtml(address)}" alt="${alternative}" width="${width}" height="${height}" loading="lazy" decoding="async">`;
}

/** Lowers all headings of a rendered text by one level, for a page on which it is a section. */
export function demoteHeadings(html: string): string {
  // Rendered text holds "<h" only where we wrote a heading: everything else is escaped.
  return html.replace(/(<\/?h)([2-5])/g, (_match, tag: string, level: string) => tag + (Number(level) + 1));
}

/**
 * Makes the addresses in a rendered text absolute, for readers outside the site: feeds and mail.
 * @param page The absolute address of the page that the text is on.
 */
export function absoluteAddresses(html: string, page: string): string {
  const { origin } = new URL(page);
  return html.replace(
    / (href|src)="([/#])/g,
    (_match, name: string, first: string) => ` ${name}="${first === "#" ? page : origin}${first}`,
  );
}
