import { parseDocument } from "htmlparser2";
import { decode, inOneLine, statedEncoding } from "../html/decode.ts";
import { blocksIn } from "../html/html-blocks.ts";
import { mainContent } from "../html/main-content.ts";
import { metadataOf } from "../html/metadata.ts";
import { elementsOf, type Node, requireShallow, textOf } from "../html/nodes.ts";
import { ImportNotes } from "../html/notes.ts";
import type { ImportedPage, Picture } from "../page.ts";

/**
 * Reads a saved web page. Nothing of it is run or fetched.
 * @throws Unreadable where it is no text, or nested too deep.
 */
export function readHtml(bytes: Uint8Array): ImportedPage {
  return pageOf(decode(bytes, statedEncoding(bytes)), true);
}

/**
 * @param hasLines Whether the lines are those of a file that a person can open.
 * @param pictures That came with the file; the text shows them under `images/`.
 */
export function pageOf(html: string, hasLines: boolean, pictures: readonly Picture[] = []): ImportedPage {
  const { children: nodes } = parseDocument(html, { withStartIndices: true });
  requireShallow(nodes);
  const { base, ...metadata } = metadataOf(nodes, html);
  const main = mainContent(nodes);
  const notes = new ImportNotes(
    base,
    main.isWhole,
    hasLines ? lines(html) : () => null,
    new Set(pictures.map(({ name }) => `images/${name}`)),
  );
  for (const element of main.beside) notes.drop(element);
  const blocks = blocksIn(main.nodes, notes);
  const { dropped, media, deadLinks } = notes;
  const hasTitle = blocks.some(({ block }) => block.kind === "heading" && block.level === 1);
  return { ...metadata, title: (hasTitle ? null : firstHeading(nodes)) ?? metadata.title, blocks, dropped, pictures, media, deadLinks };
}

/** A title that is above what was taken for the text. */
function firstHeading(nodes: readonly Node[]): string | null {
  const found = [...elementsOf(nodes)].filter(({ name }) => name === "h1");
  const text = found.length === 1 && found[0] ? inOneLine(textOf(found[0])) : "";
  return text === "" ? null : text;
}

/** The line of a node in its file, from 1. */
function lines(html: string): (node: Node) => number | null {
  const starts = [...html.matchAll(/\n/g)].map(({ index }) => index);
  return (node) => {
    let [low, high] = [0, starts.length];
    const text = "data" in node && typeof node.data === "string" ? node.data : "";
    const index = (node.startIndex ?? 0) + (text.length - text.trimStart().length);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < index) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
