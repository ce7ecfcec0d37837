import type { Block } from "../../../markdown/tree.ts";
import { clean, decode } from "../html/decode.ts";
import type { ImportedPage, PageBlock } from "../page.ts";

/**
 * Reads a plain text: paragraphs are between empty lines, or on a line each where there are no empty lines.
 * @throws Unreadable where it is no text.
 */
export function readText(bytes: Uint8Array): ImportedPage {
  const lines = clean(decode(bytes, null)).split(/\r\n?|\n/);
  return { ...nothing, blocks: paragraphs(lines).flatMap(blocksOf) };
}

const nothing: ImportedPage = {
  title: null,
  description: null,
  names: [],
  published: null,
  source: null,
  language: null,
  blocks: [],
  dropped: [],
  pictures: [],
  media: [],
  deadLinks: [],
};

interface Lines {
  readonly line: number;
  readonly texts: string[];
}

function paragraphs(lines: readonly string[]): Lines[] {
  const trimmed = lines.map((line) => line.replace(/\s+/g, " ").trim());
  const isOpen = trimmed.join("\n").trim().includes("\n\n");
  const width = Math.max(...trimmed.map(({ length }) => length));
  const found: Lines[] = [];
  for (const [n, text] of trimmed.entries()) {
    const goesOn = isOpen && n > 0 && goesOnFrom(trimmed[n - 1] ?? "", text, width);
    if (text !== "") (goesOn ? found.at(-1) : begin(found, n + 1))?.texts.push(text);
  }
  return found;
}

/**
 * Whether a line goes on from the one before. It does not where it begins like a sentence and would have had room there, as below a heading:
 * nobody broke the line to fit the page.
 */
function goesOnFrom(before: string, text: string, width: number): boolean {
  if (before === "" || isRule(text) || isRule(before)) return false;
  const [first = ""] = text.split(" ");
  const hadRoom = before.length + first.length < width * 0.75;
  return !hadRoom || mark.test(text) || !/^(["“«¿¡(]?[\p{Lu}\d]|https?:)/u.test(text);
}

function begin(found: Lines[], line: number): Lines {
  found.push({ line, texts: [] });
  return found.at(-1) as Lines;
}

/** What is before an item of a list: a bullet, or a number. */
const mark = /^(?:[-*•·–]|(\d{1,2})[.)])\s+(?=\S)/;

/** A paragraph, whose lines were broken to fit a page; or a list. */
function blocksOf({ line, texts }: Lines): PageBlock[] {
  const [first = ""] = texts;
  if (isRule(first)) return [{ line, block: { kind: "rule" } }];
  const at = listIn(texts);
  if (at === -1) return [{ line, block: paragraph(texts.join(" ")) }];
  const number = numberOf(texts[at] ?? "");
  const items: string[] = [];
  for (const text of texts.slice(at)) {
    if (isItem(text, number && number + items.length)) items.push(text.replace(mark, ""));
    else items[items.length - 1] += ` ${text}`;
  }
  const list: PageBlock = { line: line + at, block: { kind: "list", start: number, items: items.map((item) => [paragraph(item)]) } };
  return at === 0 ? [list] : [{ line, block: paragraph(texts.slice(0, at).join(" ")) }, list];
}

/** Where a list begins: at a bullet, or at a number 1 that a 2 follows. */
function listIn(texts: readonly string[]): number {
  const hasNumbers = texts.some((text) => numberOf(text) === 2);
  return texts.findIndex((text) => mark.test(text) && (numberOf(text) === null || (hasNumbers && numberOf(text) === 1)));
}

/** Whether a line begins an item, which has to have the next number in a list with numbers. */
function isItem(text: string, number: number | null): boolean {
  return mark.test(text) && numberOf(text) === number;
}

function numberOf(text: string): number | null {
  const [, number] = mark.exec(text) ?? [];
  return number === undefined ? null : Number(number);
}

function isRule(text: string): boolean {
  return /^([-*_=] ?){3,}$/.test(text);
}

function paragraph(text: string): Block {
  return { kind: "paragraph", inlines: [{ kind: "text", text }] };
}
