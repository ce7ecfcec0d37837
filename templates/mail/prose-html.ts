import type { Image } from "../../src/domain/image.ts";
import { type Html, html, type Insert, trusted } from "../../src/html/html.ts";
import type { Block, Cell, Inline } from "../../src/markdown/prose.ts";
import { margin, styles, width } from "./look.ts";

/** A picture by its absolute address. */
export type Images = (address: string) => Image | undefined;

/** The widest that a picture may be, in pixels. */
const widest = width - 2 * margin;

/** Writes a text as the HTML of a mail, with its styles in the elements. */
export function proseHtml(blocks: readonly Block[], images: Images): Insert {
  return blocks.map((block) => blockHtml(block, images));
}

function blockHtml(block: Block, images: Images): Html {
  const within = (inlines: readonly Inline[]) => inlinesHtml(inlines, images);
  switch (block.kind) {
    case "paragraph":
      return html`<p style="${styles.paragraph}">${within(block.inlines)}</p>\n`;
    case "heading":
      return heading(block.level, within(block.inlines));
    case "list":
      return list(block, images);
    case "quote":
      return html`<blockquote style="${styles.quote}">${proseHtml(block.blocks, images)}</blockquote>\n`;
    case "code":
      return html`<pre style="${styles.pre}">${block.text}</pre>\n`;
    case "rule":
      return html`<hr style="${styles.rule}" />\n`;
    case "table":
      return table(block, images);
  }
}

/** A text is below the heading of its passage: its own begin a level lower, as on the page of an issue. */
function heading(level: number, content: Insert): Html {
  const tag = trusted(`h${Math.min(6, level + 1)}`);
  return html`<${tag} style="${styles.h3}">${content}</${tag}>\n`;
}

function list({ start, items }: Extract<Block, { kind: "list" }>, images: Images): Html {
  const content = items.map((blocks) => html`<li style="${styles.item}">${itemHtml(blocks, images)}</li>\n`);
  if (start === null) return html`<ul style="${styles.list}">${content}</ul>\n`;
  return html`<ol start="${start}" style="${styles.list}">${content}</ol>\n`;
}

/** What an item says in a line is in it as it is: a paragraph would push it from its mark. */
function itemHtml(blocks: readonly Block[], images: Images): Insert {
  return blocks.map((block) => (block.kind === "paragraph" ? inlinesHtml(block.inlines, images) : blockHtml(block, images)));
}

function table({ head, rows }: Extract<Block, { kind: "table" }>, images: Images): Html {
  const style = ({ align }: Cell) => styles.cell + (align ?? "left");
  const cells = (row: readonly Cell[]) => row.map((cell) => html`<td style="${style(cell)}">${inlinesHtml(cell.inlines, images)}</td>`);
  const titles = head.map((cell) => html`<th scope="col" style="${style(cell)}">${inlinesHtml(cell.inlines, images)}</th>`);
  return html`<div style="${styles.scroll}"><table style="${styles.table}"><thead><tr>${titles}</tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>\n`)}</tbody></table></div>\n`;
}

function inlinesHtml(inlines: readonly Inline[], images: Images): Insert {
  return inlines.map((inline) => inlineHtml(inline, images));
}

function inlineHtml(inline: Inline, images: Images): Insert {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "strong":
      return html`<strong>${inlinesHtml(inline.inlines, images)}</strong>`;
    case "emphasis":
      return html`<em>${inlinesHtml(inline.inlines, images)}</em>`;
    case "struck":
      return html`<s>${inlinesHtml(inline.inlines, images)}</s>`;
    case "raised":
      return html`<sup>${inlinesHtml(inline.inlines, images)}</sup>`;
    case "lowered":
      return html`<sub>${inlinesHtml(inline.inlines, images)}</sub>`;
    case "code":
      return html`<code style="${styles.code}">${inline.text}</code>`;
    case "link":
      return html`<a href="${inline.address}" style="${styles.link}">${inlinesHtml(inline.inlines, images)}</a>`;
    case "image":
      return picture(inline, images(inline.address));
    case "break":
      return html`<br />`;
  }
}

/**
 * Some mail programs know no greatest width: pictures that are too wide are given a number. Narrower ones keep their own, since where
 * pictures are not loaded their words would be set in a column as narrow.
 */
function picture({ address, alternative }: Extract<Inline, { kind: "image" }>, image: Image | undefined): Html {
  const isNarrow = image !== undefined && image.width <= widest;
  return html`<img src="${address}" alt="${alternative}"${!isNarrow && html` width="${widest}"`} style="${styles.image}" />`;
}
