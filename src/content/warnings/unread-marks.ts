import type Token from "markdown-it/lib/token.mjs";
import { parseMarkdown } from "../../markdown/parse.ts";
import { type Warning, warning } from "../../problems/problem.ts";
import type { WarningFacts } from "../../problems/warning-facts.ts";
import type { LoadedContent } from "../loaded-content.ts";
import type { ParsedText } from "../texts/parsed-text.ts";
import { writtenAt } from "../texts/positions.ts";

/** No more are reported of one text: whoever fixes these sees the others. */
const mostInText = 20;

/** A mark as it is written, and the block that it is in, by its lines. */
interface Found {
  readonly mark: Mark;
  readonly written: string;
  readonly lines: readonly [number, number];
}

/** Marks of Markdown, or of other programs, that readers would see as they are written. */
export function unreadMarks({ parsed }: LoadedContent): Warning[] {
  const texts = [...parsed.values()].flatMap((versions) => [...versions.values()]);
  return texts.flatMap(marksInText);
}

function marksInText({ file }: ParsedText): Warning[] {
  const { body } = file.front;
  const { tokens } = parseMarkdown(body);
  const lines = body.replace(/\r\n?/g, "\n").split("\n");
  const warnings: Warning[] = [];
  let at: readonly [number, number] = [0, 1];
  for (const [n, token] of tokens.entries()) {
    at = token.map ?? at;
    const found = [...marksAt(tokens, n, at), ...marksOfBlock(token, tokens[n + 1], lines)].filter((one) => isWritten(one, lines));
    warnings.push(
      ...found.map(({ mark, written, lines: [line] }) => warning("shown-as-written", { mark, written }, writtenAt(file, line, written))),
    );
    if (warnings.length >= mostInText) break;
  }
  return warnings.slice(0, mostInText);
}

/** What was escaped, or written as an entity, is meant to be seen. */
function isWritten({ written, lines: [from, to] }: Found, lines: readonly string[]): boolean {
  const [first = ""] = written.split("\n");
  return lines.slice(from, to).some((line) => line.includes(first) && !line.includes(`\\${first}`));
}

function marksAt(tokens: readonly Token[], n: number, lines: readonly [number, number]): Found[] {
  const { type, content, children } = tokens[n] as Token;
  if (type !== "inline") return [];
  const block = tokens[n - 1]?.type;
  const id = block === "heading_open" ? /\{#[^{}]{0,100}\}$/.exec(children?.at(-1)?.content ?? "")?.[0] : undefined;
  const inside = id === undefined ? found(inLine, children ?? []) : [["heading-id", id] as const];
  const start = block === "paragraph_open" ? firstOf(atStart, content) : [];
  const alone = start.filter(([, written]) => !inside.some(([, longer]) => longer.startsWith(written)));
  return [...inside, ...alone].map(([mark, written]) => ({ mark, written, lines }));
}

type Written = readonly [mark: Mark, written: string];

/** Each mark once; one within another is not reported, nor is an end tag after its start tag. */
function found(patterns: readonly Pattern[], children: readonly Token[]): Written[] {
  const [text, parts] = [between(children, ({ markup }) => markup), between(children, () => "\n")];
  const all: Written[] = [];
  for (const [mark, pattern] of patterns) {
    for (const [written] of (mark === "emphasis" ? parts : text).matchAll(pattern)) {
      if (all.length === mostInText) return all;
      const isReported = all.some(([other, longer]) => longer.includes(written) || (other === mark && written.startsWith("</")));
      if (!isReported) all.push([mark, written]);
    }
  }
  return all;
}

function firstOf(patterns: readonly Pattern[], content: string): Written[] {
  return patterns.flatMap(([mark, pattern]) => {
    const [first] = content.matchAll(pattern);
    return first ? [[mark, first[0]] as const] : [];
  });
}

/** Represents what was read: a link, code, a picture. */
const read = "\uFFFC";

/**
 * The text between links, code and pictures.
 * @param emphasis What is there for the marks of emphasis that were read.
 */
function between(children: readonly Token[], emphasis: (token: Token) => string): string {
  let links = 0;
  const texts = children.map((token) => {
    const { type, content } = token;
    if (type === "link_open") links += 1;
    if (type === "link_close") links -= 1;
    if (type === "softbreak" || type === "hardbreak") return "\n";
    if (type === "code_inline" || type === "image" || type === "link_close") return read;
    if (links > 0) return "";
    return type === "text" ? content : /^(em|strong|s)_/.test(type) ? emphasis(token) : "";
  });
  return texts.join("");
}

/** Code that does not end, and paragraphs that a line below them makes headings. */
function marksOfBlock({ type, map, markup }: Token, next: Token | undefined, lines: readonly string[]): Found[] {
  if (!map) return [];
  const [from, to] = map;
  const last = lines[to - 1] ?? "";
  if (type === "fence" && (to - from < 2 || !isEndOfCode(last, markup)))
    return [{ mark: "code", written: markup, lines: [from, from + 1] }];
  const isUnderlined = type === "heading_open" && !markup.startsWith("#");
  return isUnderlined && isProse(next?.content ?? "") ? [{ mark: "underline", written: last.trim(), lines: [to - 1, to] }] : [];
}

function isEndOfCode(line: string, markup: string): boolean {
  const [, signs = ""] = /^[\s>]*(`{3,}|~{3,})[ \t]*$/.exec(line) ?? [];
  return signs.startsWith(markup);
}

/** Whether the words of a heading are those of a paragraph. */
function isProse(words: string): boolean {
  return words.includes("\n") || words.length > 80 || /[.:;,!?…]["'”’»)*_]*$/.test(words);
}

export type Mark = WarningFacts["shown-as-written"]["mark"];

/** A mark that was meant, and what of it is left in a text that was read. */
export type Pattern = readonly [mark: Mark, pattern: RegExp];

/** Anywhere in a line, between the marks that were read. */
export const inLine: readonly Pattern[] = [
  ["path", /!?\[[^[\]]{0,200}\]\(<?([a-z]:\\|file:)[^\]\n]{0,200}\)/gi],
  ["link", /!?\[[^[\]]{0,200}\](\([^()]{0,200}\)|[ ]\((https?:|www\.|[^\s()]{1,200}\.md)[^()]{0,200}\))/g],
  ["link", /\([^()[\]\n]{1,200}\)\[(https?:|www\.)[^[\]\s]{1,200}\]/g],
  ["definition", /(?!\[\d{1,3}\]\[\d{1,3}\])\[[^[\]]{1,200}\]\[[^[\]]{0,200}\]/g],
  ["wiki", /\[\[[^[\]\n]{1,200}\]\]/g],
  ["footnote", /\[\^[^[\]\s]{1,50}\]:?|(?<![\p{L}\p{N}])\^\[[^[\]\n]{1,200}\]/gu],
  ["template", /\{\{[^{}\n]{0,200}\}\}|\{%[^{}\n]{0,200}%\}|<%[^<>\n]{0,200}%>/g],
  ["attributes", /\{:[ ]?[.#a-z][^{}\n]{0,200}\}|\{[.#]\p{L}[^{}\n]{0,100}\}|\{[a-z]{1,20}=["“'][^{}\n]{0,200}\}/giu],
  ["html", /<(\/?[a-z][a-z0-9]{0,20}(\s[^<>]{0,200})?\/?>|!doctype|\?[a-z])/gi],
  ["address", /\b(https?:\/\/|www\.)[^\s<>()]{2,200}/gi],
  ["emphasis", /(?<!\*)\*\*(?![*\d])[^*\n]{0,100}(\*\*)?|(?<![\p{L}\p{N}*])\*{3}(?=\p{L})[^*\n]{0,100}(\*{3})?/gu],
  ["emphasis", /(?<!\*)\*[^\s*:][^*:\n]{0,80}:[ ]?\*(?!\*)/g],
  ["emphasis", /(?<![\p{L}\p{N}_])__(?=\p{L})[^_\n]{0,100}(__)?|(?<=[\p{L}:.])[ ]?__(?![\p{L}\p{N}_])/gu],
  ["emphasis", /(?<!~)~~(?!~)[^~\n]{0,100}(~~)?/g],
  ["code", /`{3,}[^`\n]{0,100}/g],
  ["emoji", /(?<![\p{L}\p{N}:/]):([a-z][a-z0-9_-]{1,40}|[+-]1):(?![\p{L}\p{N}:/])/gu],
  ["formula", /\$\$[^$]{1,300}\$\$|\$[^\s$\d][^$\n]{0,80}[\\^_][^$\n]{0,80}\$/g],
  ["raised", /(?<=[\p{L}\p{N})])\^[^\s^]{1,20}\^|(?<=[\p{L}\p{N})])~[^\s~]{1,20}~(?!~)/gu],
  ["other", /(?<![=\p{L}\p{N}])==[^\s=][^=\n]{0,200}==(?!=)|(?<![+\p{L}\p{N}])\+\+[^\s+][^+\n]{0,100}\+\+(?!\+)/gu],
  ["shortcode", /\[(toc|gallery|_toc_)\]|\[\/[a-z][a-z0-9_-]{0,30}\]|\[[a-z][a-z0-9_-]{0,30}(\s{1,5}[a-z_-]{1,30})?=[^[\]\n]{1,200}\]/gi],
];

/** What looks like a space and is none to Markdown. */
const space = "[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]";

/** At the beginning of a paragraph's line. */
export const atStart: readonly Pattern[] = [
  ["heading", new RegExp(`^(#{1,6}${space}|#{2,6}[^\\s#]|\\uFF03).{0,100}`, "gm")],
  ["list", new RegExp(`^([–•·◦▪●]\\s|([-*+]|\\d{1,3}[.)])${space}).{0,100}`, "gm")],
  ["list", /^(-\p{L}.{0,1000}\n-\p{L}|1[.)]\p{L}.{0,1000}\n2[.)]\p{L})/gmu],
  ["table", /^\|.{0,1000}\|[ \t]{0,20}$|^[|:]?[ ]{0,5}-{3,100}[ ]{0,5}:?[ ]{0,5}\|[-:| ]{0,1000}$/gm],
  ["rule", /^([=~_]{3,100}|–{2,100}|—{2,100})[ \t]{0,20}$/gm],
  ["box", /^(\[![a-z]{3,20}\]|:{3,10}[ ]?[\p{L}{].{0,100}|!!![ ][a-z]{1,20}(?=$|[ ]")|\.\. [a-z-]{1,30}::.{0,100})/gimu],
  ["task", /^\[[ x]?\](?=\s)/gi],
  ["program", /^(import\s.{1,200}\sfrom\s["'].{0,100}|export\s(default|const|function)\s.{0,100})/gm],
];
