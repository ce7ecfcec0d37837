import type Token from "markdown-it/lib/token.mjs";
import { parseMarkdown } from "../../markdown/parse.ts";
import { type Position, type Warning, warning } from "../../problems/problem.ts";
import type { WarningFacts } from "../../problems/warnings/facts.ts";
import type { Everything } from "../everything.ts";
import { offsetOfLine } from "../texts/heading-ids.ts";
import type { ParsedText } from "../texts/parsed-text.ts";

type Mark = WarningFacts["shown-as-written"]["mark"];

/** What was meant to be more than text, by how it is left over; each is looked for in the text between marks that were read. */
const marks: readonly (readonly [mark: Mark, pattern: RegExp])[] = [
  ["link", /!?\[[^[\]]{0,200}\](\([^()]{0,200}\)|[ ]\((https?:|www\.|[^\s()]{1,200}\.md)[^()]{0,200}\))/],
  ["html", /<(\/?[a-z][a-z0-9]{0,20}(\s[^<>]{0,200})?\/?>|!--)/i],
  ["address", /\b(https?:\/\/|www\.)[^\s<>()]{2,200}/i],
];

/** What was meant to be more than text, at the beginning of a line or, for a heading, at its end. */
const ends: readonly (readonly [mark: Mark, pattern: RegExp])[] = [
  ["heading", /^#{2,6}[^\s#].{0,100}/],
  ["list", /^[–•·]\s.{0,100}/m],
];

/** More of them in one text are not told: who mends these sees the others. */
const mostInText = 20;

/** Marks of Markdown, or of other programs, that readers would see as they are written. */
export function unreadMarks({ parsed }: Everything): Warning[] {
  const texts = [...parsed.values()].flatMap((versions) => [...versions.values()]);
  return texts.flatMap(marksInText);
}

/** Where none of them is in a text, there is nothing to be found. */
const suspicious = /[[\]<#–•·]|https?:|www\./i;

function marksInText(text: ParsedText): Warning[] {
  const { body } = text.file.front;
  if (!suspicious.test(body)) return [];
  const { tokens } = parseMarkdown(body);
  const warnings: Warning[] = [];
  for (const [n, token] of tokens.entries()) {
    if (token.type === "inline") warnings.push(...marksIn(token, tokens[n - 1], text));
    if (warnings.length >= mostInText) break;
  }
  return warnings;
}

function marksIn(token: Token, block: Token | undefined, text: ParsedText): Warning[] {
  const inside = ownTexts(token.children ?? []).flatMap((content) => found(marks, content));
  const around = block?.type === "paragraph_open" ? found(ends, token.content) : [];
  const id = block?.type === "heading_open" ? (/\{#[^{}]{0,100}\}$/.exec(token.children?.at(-1)?.content ?? "")?.[0] ?? null) : null;
  const all = [...inside, ...around, ...(id === null ? [] : [["heading-id", id] as const])];
  return all
    .slice(0, mostInText)
    .map(([mark, written]) => warning("shown-as-written", { mark, written }, positionIn(token, written, text)));
}

/** The texts that stand in no link. */
function ownTexts(children: readonly Token[]): string[] {
  let links = 0;
  return children.flatMap(({ type, content }) => {
    if (type === "link_open") links += 1;
    if (type === "link_close") links -= 1;
    return type === "text" && links === 0 ? [content] : [];
  });
}

function found(patterns: typeof marks, content: string): (readonly [Mark, string])[] {
  const [first] = patterns.flatMap(([mark, pattern]) => {
    const written = pattern.exec(content)?.[0];
    return written === undefined ? [] : [[mark, written] as const];
  });
  return first ? [first] : [];
}

function positionIn({ map }: Token, written: string, { file }: ParsedText): Position {
  const { body, start } = file.front;
  const from = offsetOfLine(body, map?.[0] ?? 0);
  const at = body.indexOf(written, from);
  return at === -1 ? file.source.at(start + from) : file.source.at(start + at, written.length);
}
