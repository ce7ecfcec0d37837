import type { Block } from "../../../markdown/prose.ts";
import { clean, decode } from "../html/decode.ts";
import type { Page, PageBlock } from "../page.ts";

/**
 * Reads a plain text: paragraphs stand between empty lines, or on a line each where there are no empty lines.
 * @throws Unreadable where it is no text.
 */
export function readText(bytes: Uint8Array): Page {
  const lines = clean(decode(bytes, null)).split(/\r\n?|\n/);
  return { ...nothing, blocks: paragraphs(lines).flatMap(blocksOf) };
}

const nothing: Page = {
  title: null,
  description: null,
  names: [],
  published: null,
  source: null,
  language: null,
  blocks: [],
  dropped: [],
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
  const found: Lines[] = [];
  for (const [n, text] of trimmed.entries()) {
    const goesOn = isOpen && n > 0 && trimmed[n - 1] !== "" && !isRule(text) && !isRule(trimmed[n - 1] ?? "");
    if (text !== "") (goesOn ? found.at(-1) : begin(found, n + 1))?.texts.push(text);
  }
  return found;
}

function begin(found: Lines[], line: number): Lines {
  found.push({ line, texts: [] });
  return found.at(-1) as Lines;
}

const bullet = /^[-*•·–]\s+(?=\S)/;

/** A paragraph, whose lines were broken to fit a page; or a list. */
function blocksOf({ line, texts }: Lines): PageBlock[] {
  const [first = ""] = texts;
  if (isRule(first)) return [{ line, block: { kind: "rule" } }];
  const start = texts.findIndex((text) => bullet.test(text));
  if (start === -1) return [{ line, block: paragraph(texts.join(" ")) }];
  const items: string[] = [];
  for (const text of texts.slice(start)) {
    if (bullet.test(text)) items.push(text.replace(bullet, ""));
    else items[items.length - 1] += ` ${text}`;
  }
  const list: PageBlock = { line: line + start, block: { kind: "list", start: null, items: items.map((item) => [paragraph(item)]) } };
  return start === 0 ? [list] : [{ line, block: paragraph(texts.slice(0, start).join(" ")) }, list];
}

function isRule(text: string): boolean {
  return /^([-*_=] ?){3,}$/.test(text);
}

function paragraph(text: string): Block {
  return { kind: "paragraph", inlines: [{ kind: "text", text }] };
}
