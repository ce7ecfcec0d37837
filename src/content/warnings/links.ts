import type Token from "markdown-it/lib/token.mjs";
import type { Language } from "../../domain/language.ts";
import { fold } from "../../domain/slug.ts";
import type { Reference } from "../../markdown/parse.ts";
import { type Position, type Warning, warning } from "../../problems/problem.ts";
import type { Everything } from "../everything.ts";
import type { ParsedText } from "../texts/parsed-text.ts";
import { positionOf } from "../texts/reference-position.ts";
import { vagueWords } from "./vague-words.ts";

const vague = Object.fromEntries(Object.entries(vagueWords).map(([language, words]) => [language, new Set(words.map(bare))]));

/** Links whose text does not say where they lead. */
export function linkWarnings({ parsed }: Everything): Warning[] {
  const texts = [...parsed.values()].flatMap((versions) => [...versions.values()]);
  return texts.flatMap((text) => linksIn(text).flatMap(([link, words]) => weakLink(link, words, text)));
}

function weakLink(link: Reference, words: string, text: ParsedText): Warning[] {
  if (isVague(words, text.file.language)) return [warning("vague-link", { text: words }, wordsPosition(link, words, text))];
  return isAddress(words) ? [warning("bare-address", { address: link.target }, wordsPosition(link, words, text))] : [];
}

function isVague(words: string, language: Language): boolean {
  return vague[language]?.has(bare(words)) ?? false;
}

/** A host alone can be read; what stands behind it is read letter by letter. */
function isAddress(words: string): boolean {
  return /^(https?:\/\/|www\.)[^\s/]+\/\S+$/i.test(words);
}

function bare(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Every link of a text, with its words. */
function linksIn({ parsed }: ParsedText): [Reference, string][] {
  const words = new Map(parsed.tokens.flatMap(({ children }) => wordsOfLinks(children ?? [])));
  return parsed.references.flatMap((reference) => {
    const own = words.get(reference.token);
    return own === undefined ? [] : [[reference, own] as [Reference, string]];
  });
}

/** No link holds another: the next end is a link's own. */
function wordsOfLinks(tokens: readonly Token[]): [Token, string][] {
  return tokens.flatMap((token, n) => {
    if (token.type !== "link_open") return [];
    const end = tokens.findIndex(({ type }, k) => k > n && type === "link_close");
    return [
      [
        token,
        tokens
          .slice(n + 1, end)
          .map(({ content }) => content)
          .join("")
          .trim(),
      ] as [Token, string],
    ];
  });
}

/** Where the words stand, where they are written right before the target; else the target. */
function wordsPosition(link: Reference, words: string, text: ParsedText): Position {
  const at = positionOf(link, text);
  const before = [...at.text].slice(0, at.column - 1).join("");
  if (!before.endsWith(`[${words}](`)) return at;
  const { length } = [...words];
  return { ...at, column: at.column - length - 2, length };
}
