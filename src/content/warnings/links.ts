import type Token from "markdown-it/lib/token.mjs";
import { type Language, languages } from "../../domain/language.ts";
import { fold } from "../../domain/slug.ts";
import { vocabularyOf } from "../../languages/vocabulary.ts";
import { parseMarkdown } from "../../markdown/parse.ts";
import type { PreparedReference } from "../../markdown/prepare.ts";
import { type Position, type Warning, warning } from "../../problems/problem.ts";
import { whole } from "../files/files.ts";
import type { LoadedContent } from "../loaded-content.ts";
import { relative } from "../texts/links.ts";
import type { ParsedText } from "../texts/parsed-text.ts";
import { positionOf } from "../texts/positions.ts";
import type { UnreliableFiles } from "./unreliable-files.ts";

const vague = new Map(languages.map((language) => [language, new Set(vocabularyOf(language).vagueLinks.map(bare))]));

/** Links whose text does not say where they lead. */
export function linkWarnings({ parsed }: LoadedContent): Warning[] {
  const texts = [...parsed.values()].flatMap((versions) => [...versions.values()]);
  return texts.flatMap(weakLinksIn);
}

/** No more are reported of one text, since finding the position of each takes a search. */
const mostInText = 100;

function weakLinksIn(text: ParsedText): Warning[] {
  const warnings: Warning[] = [];
  for (const [link, words] of linksIn(text)) {
    warnings.push(...weakLink(link, words, text));
    if (warnings.length >= mostInText) break;
  }
  return warnings;
}

function weakLink(link: PreparedReference, words: string, text: ParsedText): Warning[] {
  if (isVague(words, text.file.language)) return [warning("vague-link", { text: words }, wordsPosition(link, words, text))];
  return isAddress(words) ? [warning("bare-address", { address: link.target }, wordsPosition(link, words, text))] : [];
}

function isVague(words: string, language: Language): boolean {
  return vague.get(language)?.has(bare(words)) ?? false;
}

/** A host alone can be read; what is behind it is read letter by letter. */
function isAddress(words: string): boolean {
  return /^(https?:\/\/|www\.)[^\s/]+\/\S+$/i.test(words);
}

function bare(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Every link of a text, with its words. */
function linksIn({ parsed, file }: ParsedText): [PreparedReference, string][] {
  const links = parsed.references.filter(({ kind }) => kind === "link");
  if (links.length === 0) return [];
  const words = parseMarkdown(file.front.body).tokens.flatMap(({ children }) => wordsOfLinks(children ?? []));
  return links.map((link, n) => [link, words[n] as string]);
}

/** No link holds another: what is before the next end is a link's own. */
function wordsOfLinks(tokens: readonly Token[]): string[] {
  const links: string[] = [];
  let words: string[] | null = null;
  for (const { type, content } of tokens) {
    if (type === "link_close") links.push((words ?? []).join("").trim());
    if (type === "link_open") words = [];
    else words = type === "link_close" ? null : words;
    words?.push(content);
  }
  return links;
}

/** Where the words are, where they are written right before the target; else the target. */
function wordsPosition(link: PreparedReference, words: string, text: ParsedText): Position {
  const at = positionOf(link, text);
  const before = [...at.text].slice(0, at.column - 1).join("");
  if (!before.endsWith(`[${words}](`)) return at;
  const { length } = [...words];
  return { ...at, column: at.column - length - 2, length };
}

/**
 * A photo of 1600 pixels' width, twice what a page shows, is a JPEG of 200 to 400 kB. A PDF of an issue without pictures has
 * about 60 kB, and carries each picture as it is.
 */
const heaviest = 500_000;

/** Pictures that are too heavy for what they show, and those that nothing shows. */
export function pictureWarnings(loaded: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  return [...heavyPictures(loaded), ...unusedPictures(loaded, unreliable)];
}

function heavyPictures({ files, images }: LoadedContent): Warning[] {
  const sizes = [...files.images].map(([path, bytes]) => [path, bytes?.length ?? 0] as const);
  const heavy = sizes.filter(([path, size]) => size > heaviest && images.has(path));
  return heavy.map(([path, size]) => warning("heavy-picture", { size: sizeOf(size), most: sizeOf(heaviest) }, whole(path)));
}

/** A picture's name that is misspelt in a text is an error there, after which nothing shows the picture. */
function unusedPictures({ images, parsed }: LoadedContent, unreliable: UnreliableFiles): Warning[] {
  if (unreliable.anyIn("issues/") || unreliable.anyIn("pages/")) return [];
  const texts = [...parsed.values()].flatMap((versions) => [...versions.values()]);
  const shown = new Set(texts.flatMap((text) => text.parsed.references.map(({ target }) => relative(target, text))));
  return [...images.keys()].filter((path) => !shown.has(path)).map((path) => warning("unused-picture", {}, whole(path)));
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
