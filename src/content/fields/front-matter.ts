import matter from "gray-matter";
import type { Problems } from "../../problems/problem.ts";
import type { Source } from "../files/source.ts";
import type { ParseCache } from "../parse-cache.ts";
import { Yaml } from "./yaml.ts";

/** A Markdown file taken apart. */
export interface FrontMatter {
  readonly yaml: Yaml;
  /** The front matter's plain value: an empty mapping where there is none, undefined where it cannot be read. */
  readonly value: unknown;
  readonly body: string;
  /** Where the body begins in the source. */
  readonly start: number;
}

/** Splits a Markdown file into its front matter and its body. Only YAML is read: other engines could run code. */
export function readFrontMatter(source: Source, problems: Problems, parseCache: ParseCache): FrontMatter {
  const { text } = source;
  if (!source.isRead) return { yaml: new Yaml(source), value: undefined, body: "", start: 0 };
  if (!/^---(?!-)/.test(text)) {
    const misplaced = misplacedFrontMatter(text);
    if (!misplaced) return { yaml: new Yaml(source, "", 0), value: {}, body: text, start: 0 };
    problems.add("late-front-matter", { why: misplaced.why }, source.at(misplaced.start, 3));
    return unread(source);
  }
  const language = languageOf(text);
  if (language) problems.add("foreign-front-matter", { language }, source.at(0, text.indexOf(language) + language.length));
  else if (!/^\n---[ \t]*(\r?\n|$)/.test(text.slice(text.indexOf("\n---", 3)))) noteOpen(source, problems);
  else return split(source, problems, parseCache);
  return unread(source);
}

/** Front matter that cannot be separated from the text is not examined. */
function unread(source: Source): FrontMatter {
  return { yaml: new Yaml(source, "", 0), value: undefined, body: "", start: source.text.length };
}

/** What is behind the hyphens of the first line, read as gray-matter reads it: behind any space, or a return, a word names an engine. */
function languageOf(text: string): string {
  return text.slice(3, Math.max(3, text.indexOf("\n"))).trim();
}

function noteOpen(source: Source, problems: Problems): void {
  const suggestion = likelyEnd(source.text);
  const at = suggestion ? source.at(suggestion.start, suggestion.length) : source.at(0, 3);
  problems.add("open-front-matter", { isMeant: suggestion !== null }, at);
}

function split(source: Source, problems: Problems, parseCache: ParseCache): FrontMatter {
  let front = "";
  // Given an options object gray-matter keeps no cache; given this engine it hands the YAML over unread.
  const take = (text: string): object => {
    front = text;
    return {};
  };
  // All of its own engines are replaced, so that whatever it takes for a language, nothing is run.
  const engine = { parse: take, stringify: String };
  const text = masked(source.text);
  const { content } = matter(text, { language: "yaml", engines: { yaml: engine, json: engine, javascript: engine, js: engine } });
  const from = text.indexOf(front, 3);
  front = source.text.slice(from, from + front.length);
  // With the line ends of Windows the last line's return is left over.
  const yaml = new Yaml(source, front.replace(/\r$/, ""), from);
  const value = parseCache.get("front matter", front, () => yaml.read(problems));
  return { yaml, value: value === null ? {} : value, body: content, start: source.text.length - content.length };
}

/** A text whose front matter has nothing that gray-matter would look for: it takes the square of many empty lines, or of returns. */
function masked(text: string): string {
  const [from, end] = [text.indexOf("\n") + 1, text.indexOf("\n---", 3)];
  return from < end ? text.slice(0, from) + "x".repeat(end - from) + text.slice(end) : text;
}

/** Front matter that is not where it is looked for: where it was meant to begin, and what is in its way. */
export interface MisplacedFrontMatter {
  /** `no-line`: the line `---` above its first field is missing, or made of other signs. */
  readonly why: "empty-lines" | "text" | "no-line";
  /** The offset of its first line. */
  readonly start: number;
}

/** Looks for front matter in a file that does not begin with `---`; it would be shown as text, and its facts lost. */
export function misplacedFrontMatter(text: string): MisplacedFrontMatter | null {
  const lines = linesOf(text);
  const begins = lines.findIndex(({ line }) => line === "---");
  const start = lines[begins]?.start ?? -1;
  if (begins > -1 && lines.slice(0, begins).every(({ line }) => line === "") && lines.slice(begins + 1).some(({ line }) => line === "---"))
    return { why: "empty-lines", start };
  const first = lines.findIndex(({ line }) => !isPreamble(line));
  if (isField(lines[first]?.line) && lines.slice(first).some(({ line }) => isRule(line))) return { why: "no-line", start: 0 };
  const field = lines.slice(begins + 1).find(({ line }) => !isNote(line));
  return begins > -1 && isField(field?.line) && lines.slice(begins + 1).some(({ line }) => line === "---") ? { why: "text", start } : null;
}

/** The first line that was probably meant to be the second `---`: of two hyphens or four, or of dashes. */
export function likelyEnd(text: string): { readonly start: number; readonly length: number } | null {
  const suggestion = linesOf(text)
    .slice(1)
    .find(({ line }) => isRule(line));
  return suggestion ? { start: suggestion.start, length: suggestion.line.length } : null;
}

function linesOf(text: string): { readonly line: string; readonly start: number }[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const found = { line: line.trimEnd(), start };
    start += line.length + 1;
    return found;
  });
}

/** Hyphens or the dashes that programs make of them; one hyphen alone may be an item of a list. */
function isRule(line: string): boolean {
  return /^[-–—―−]{1,10}$/.test(line) && line !== "-";
}

function isNote(line: string): boolean {
  return line === "" || line.startsWith("#");
}

function isPreamble(line: string): boolean {
  return isNote(line) || (isRule(line) && line !== "---");
}

function isField(line = ""): boolean {
  return /^[a-z]{1,20}:(\s|$)/.test(line);
}
