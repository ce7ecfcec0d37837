import { longestWord } from "../../src/markdown/limits.ts";

/**
 * Texts that are made to be slow: each of a certain length in bytes. What reads, writes, typesets or indexes them has to take time and memory in
 * proportion to that length. They are tried by the deep test and measured by `npm run bench -- --hostile`.
 */
export type Shape = (length: number) => string;

const sizeOf = (text: string): number => Buffer.byteLength(text);

/** Repeats a pattern. */
function run(pattern: string): Shape {
  return (length) => pattern.repeat(Math.max(1, Math.floor(length / sizeOf(pattern))));
}

/** Parts that are made from their numbers, one after the other. */
function parts(part: (n: number) => string, between = ""): Shape {
  return (length) => {
    const all: string[] = [];
    for (let [n, left] = [0, length]; left > 0; n++) {
      const next = part(n);
      left -= sizeOf(next) + between.length;
      if (left >= 0 || n === 0) all.push(next);
    }
    return all.join(between);
  };
}

const lines = (line: (n: number) => string): Shape => parts(line, "\n");

/** Shapes one behind the other, which share the length. */
function both(between: string, ...shapes: readonly Shape[]): Shape {
  return (length) => shapes.map((shape) => shape((length - between.length) / shapes.length)).join(between);
}

/** A beginning and an end around a shape. */
const within =
  (before: string, shape: Shape, after = ""): Shape =>
  (length) =>
    before + shape(length - sizeOf(before + after)) + after;

/** A table with rows of the same cells; the first is its head. */
function table(columns: (length: number) => number, row: (columns: number) => string): Shape {
  return (length) => {
    const width = Math.max(1, Math.floor(columns(length)));
    const head = `${"|a".repeat(width)}|\n${"|-".repeat(width)}|\n`;
    return head + run(`${row(width)}\n`)(Math.max(0, length - head.length));
  };
}

/** Signs of every class, each as a run without a break. */
const signs: Readonly<Record<string, string>> = {
  dots: ".",
  slashes: "/",
  commas: ",",
  colons: ":",
  hyphens: "a-",
  "exclamation marks": "!",
  "question marks": "?",
  ampersands: "&",
  "percent signs": "%",
  "equals signs": "=",
  "plus signs": "+",
  tildes: "~",
  underscores: "_",
  asterisks: "*",
  carets: "^",
  "number signs": "#",
  "dollar signs": "$",
  "vertical bars": "|",
  backslashes: "\\",
  backticks: "`",
  quotes: '"',
  apostrophes: "'",
  parentheses: "(",
  "closing parentheses": ")",
  "open brackets": "[",
  "closing brackets": "]",
  braces: "{",
  "double braces": "{{",
  "less-than signs": "<",
  "greater-than signs": ">",
  digits: "1",
  "one letter": "a",
  "capital letters": "ÁB",
  spaces: " ",
  "no-break spaces": "a\u00a0",
  tabs: "\t",
  "carriage returns": "\r",
  "empty lines": "\n",
  "combining marks": "\u0301",
  "letters with many marks": "a\u0301\u0302\u0303",
  "joined emoji": "👩‍👩‍👧‍👦",
  emoji: "😀",
  flags: "🇲🇽",
  ideographs: "漢字",
  "right-to-left letters": "שלום ",
  "Arabic letters": "ال",
  "soft hyphens": "a\u00ad",
  "closing marks of an excerpt": "»)",
};

/** Without an end, and as long as words may be. */
const runs = Object.fromEntries(
  Object.entries(signs).flatMap(([name, sign]) => [
    [`a run of ${name}`, within("Invented ", run(sign), " text.")] as const,
    [`words of ${name}`, run(`${sign.repeat(Math.floor(longestWord / sign.length))} a `)] as const,
  ]),
);

const inlines: Readonly<Record<string, Shape>> = {
  "unclosed emphasis": run("*a **b "),
  "emphasis that is never closed": run("**a "),
  "mixed emphasis": run("*a_ "),
  "emphasis within emphasis": both("", run("**a "), run("a** ")),
  "struck and not": run("~~a ~b "),
  "empty links": run("[]() "),
  "brackets on lines of their own": run("[a\n"),
  "links without an end": run("[a](<b "),
  "links within links": both("", run("[ "), run("](a) ")),
  "pictures within pictures": both("", run("![ "), run("](a) ")),
  "links to another site": parts((n) => `[a](https://example.org/${n}) `),
  "links that do not say where they lead": run("[here](https://example.org/) "),
  "links to the same site": run("[a](https://example.org/) "),
  "addresses in angle brackets": run("<https://example.org/a> "),
  "open angle brackets": run("<a: "),
  "comments that end": run("<!-- a --> "),
  "comments without an end": run("<!-- a "),
  "comments within comments": run("<!--<!----> "),
  "raised and lowered text": run("a<sup>2</sup> b<sub>3</sub> "),
  "raised text without an end": run("<sup> "),
  "lines that break": run("a<br> "),
  "tags with attributes": run('<a b="c" '),
  "template marks": run("{{ a }} {% b %} "),
  "notes without a text": parts((n) => `a[^${n}] `),
  "backticks of every length": parts((n) => `${"`".repeat(n % 700)} `),
  "code in lines": run("`a` "),
  entities: run("&aacute; "),
  "numeric entities": run("&#225; "),
  "entities without an end": run("&a "),
  "escaped signs": run("\\* "),
  "a long address": run(`[a](https://example.org/${"a".repeat(1900)}) `),
  "a long address of slashes": run(`<https://example.org/${"a?b=c&".repeat(300)}> `),
  "a target without an end": run(`[x](${"b".repeat(1900)} `),
  "a long address as text": run(`https://example.org/${"a/b-c_d.".repeat(230)} `),
  "words that are repeated": run("municipio "),
  "words that differ": parts((n) => `m${n.toString(36)} `),
  "one letter, spaced": run("a "),
  "lines of one letter": run("a\n"),
  "lines of hard breaks": run("a\\\n"),
  sentences: run("Una frase inventada, para una prueba. "),
  "capitals with dots": run("O.N.U. "),
  "synonyms without an end": run("ONU "),
  "a synonym in one word": run(`${"ONU/".repeat(400)} `),
};

const blocks: Readonly<Record<string, Shape>> = {
  paragraphs: run("a\n\n"),
  headings: run("## a\n\n"),
  "headings that differ": parts((n) => `## a ${n}\n\n`),
  "empty headings": run("#\n"),
  "headings, and links to them": both("\n\n", run("## a\n"), run("[x](#a)\n")),
  "headings, and links to none of them": both("\n\n", run("## a\n"), run("[x](#zzzz)\n")),
  "a long heading": within("## ", run("palabra ")),
  "ids in a heading": within("# ", run("{#a ")),
  "spaces in a heading": within("# x", run(" "), "y"),
  "setext headings": run("a\n-\n"),
  "quotations within quotations": within("", run("> "), "a"),
  "quotations on many lines": run(`${">".repeat(80)}a\n`),
  "quotations that continue": run("> a\nb\n"),
  "lists within lists": within("", run("- "), "a"),
  "lists further and further in": lines((n) => `${"  ".repeat(n % 80)}- a`),
  "numbered lists further and further in": lines((n) => `${"   ".repeat(n % 80)}1. a`),
  items: run("- a\n"),
  "loose items": run("- a\n\n"),
  "numbered items": run("1. a\n"),
  "lists one after the other": run("- a\n\n+ a\n\n"),
  "items and paragraphs": run("- a\n\nb\n\n"),
  "a table of one column": table(
    () => 1,
    () => "|a|",
  ),
  "a table of fifty columns": table(
    () => 50,
    (n) => `${"|a".repeat(n)}|`,
  ),
  "a table of as many columns as rows": table(
    (length) => Math.sqrt(length / 2),
    (n) => `${"|a".repeat(n)}|`,
  ),
  "a table of many columns": table(
    (length) => length / 48,
    (n) => `${"|a".repeat(n)}|`,
  ),
  "a table of many columns and empty rows": table(
    (length) => length / 16,
    () => "|",
  ),
  "tables, one after the other": run("|a|b|\n|-|-|\n|c|d|\n\n"),
  "cells with code": table(
    () => 2,
    () => "|`a\\|b`|**c**|",
  ),
  "a cell without an end": within("|a|b|\n|-|-|\n|", run("word ")),
  "lines of bars without a table": run("|a|b\n"),
  rules: run("---\n\n"),
  fences: run("```\na\n```\n\n"),
  "fences without an end": run("```\n\n~~~\n"),
  "a fence of one line": within("```\n", run("a "), "\n```"),
  "a fence of short lines": within("```\n", run("a\n"), "```"),
  "indented code": run("    a\n"),
  "tabs and items": run("-\ta\n\t-\tb\n"),
  definitions: lines((n) => `[a${n}]: https://example.org/${n}`),
  "definitions, and references": both(
    "\n\n",
    lines((n) => `[a${n}]: https://example.org/`),
    parts((n) => `[a${n}] `),
  ),
  "references to one long address": both(
    "\n\n",
    within("", () => `[a]: https://example.org/${"x".repeat(1900)}`),
    run("[a] "),
  ),
  "references to one long title": both("\n\n", within('[a]: # "', run("x "), '"'), run("[a] ")),
  "definitions that are left open": run("[a]: <b\n"),
  "titles of definitions that are left open": run('[a]: b "c\n'),
  "notes and their texts": both(
    "\n\n",
    parts((n) => `a[^${n}] `),
    parts((n) => `[^${n}]: b\n\n`),
  ),
  "one note, referred to": within("", run("a[^1] "), "\n\n[^1]: b"),
  "notes within notes": parts((n) => `[^${n}]: a[^${n + 1}]\n\n`),
  "notes of many paragraphs": within("a[^1]\n\n[^1]: b\n", run("\n    c\n")),
  "lists of definitions": run("a\n: b\n\n"),
  "a term of many definitions": within("a\n", run(": b\n")),
  "terms without a definition": run("a\nb\n: c\n"),
  "definitions within definitions": lines((n) => `${"  ".repeat(n % 60)}: a`),
  alerts: run("> [!NOTE]\n> a\n\n"),
  "conflict markers": run("<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n"),
  "comments over many lines": run("<!--\na\n-->\n\n"),
  "comments of long lines without an end": within("", run("<!-- "), "\n"),
  containers: run("::: a\n\n"),
  "pictures that are not there": run("![a](x.png)\n\n"),
  pictures: run("![a](images/dot.png)\n\n"),
  "pictures in a line": run("![a](images/dot.png) "),
  "attachments that are not there": run("[a](files/a.pdf)\n\n"),
  "links to the issue": run("[a](issue.md)\n"),
};

/** Texts of a report, beneath its front matter. */
export const bodies: Readonly<Record<string, Shape>> = { ...runs, ...inlines, ...blocks };

const inQuotes = (shape: Shape): Shape => within('summary: "', shape, '"');

/** The front matter of an issue. */
export const frontMatters: Readonly<Record<string, Shape>> = {
  "a comment of carriage returns": within("summary: a # ", run("\r")),
  "a comment of spaces": within("summary: a #", run(" "), "b"),
  "a comment of number signs": within("summary: a ", run("# ")),
  "a value with spaces and a sign": within("summary: a", run(" "), "#b"),
  "lines with signs": lines((n) => `# a${n} #b`),
  "a value of words and signs": within("summary: ", run("a #b ")),
  "a long summary": inQuotes(run("palabra ")),
  "a summary of one word": inQuotes(run("a")),
  "escapes in quotes": inQuotes(run("\\u0061")),
  "spaces in quotes": inQuotes(within("a", run(" "), "b")),
  "a folded text": within("summary: >\n", run("  a\n\n")),
  "an indented text": within("summary: |\n", run("  a\n")),
  "plain text on many lines": within("summary: a\n", run("  b\n")),
  keys: lines((n) => `k${n}: 1`),
  "the same key": run("a: 1\n"),
  "keys in braces": within(
    "a: {",
    parts((n) => `k${n}: 1, `),
    "}",
  ),
  "braces within braces": within("a: ", run("{a: ")),
  "brackets within brackets": within("a: ", run("[")),
  "brackets that close": within("a: ", both("", run("["), run("]"))),
  "lists within lists": within("a:\n", run("- ")),
  "maps within maps": lines((n) => `${" ".repeat(n % 200)}a${n}:`),
  "a list of aliases": within(
    "aliases:\n",
    lines((n) => `  - /antes/${n}/`),
  ),
  "a list of numbers": within("authors: [", run("1, "), "]"),
  "a list of unknown authors": within(
    "authors: [",
    parts((n) => `nobody-${n}, `),
    "]",
  ),
  "anchors and aliases": within(
    "a:\n",
    lines((n) => `- &a${n} x\n- *a${n}`),
  ),
  "aliases of one anchor": within("a: &a x\nb: [", run("*a, "), "]"),
  tags: run("!a "),
  quotes: run('"a" '),
  corrections: within("corrections:\n", run("  - {date: 2024-02-01, note: a}\n")),
  "corrections without anything": within("corrections:\n", run("  - {}\n")),
  "an author without an end": within("authors: [", run("a-"), "x]"),
  "a title of one word": within("title: ", run("a")),
  "a title of spaces": within("title: a", run(" "), "b"),
  "document ends": run("...\n"),
  "percent signs": run("%a\n"),
  "question marks": run("? a\n"),
  colons: run(": "),
  tabs: run("\t"),
  "empty lines": run("\n"),
};

/** The front matter of a report. */
export const reportFrontMatters: Readonly<Record<string, Shape>> = {
  actions: within(
    "actions:\n",
    lines((n) => `  - {id: a${n}, title: a}`),
  ),
  "actions without anything": within("actions:\n", run("  - {}\n")),
  "actions of the same id": within("actions:\n", run("  - {id: a, title: a}\n")),
  "actions of unknown partners": within(
    "actions:\n",
    lines((n) => `  - {id: a${n}, title: a, partners: [nobody-${n}]}`),
  ),
  "an action of many partners": within(
    "actions:\n  - {id: a, title: a, partners: [",
    parts((n) => `nobody-${n}, `),
    "]}",
  ),
  "an action of one partner, many times": within("actions:\n  - {id: a, title: a, partners: [", run("port, "), "]}"),
  "a long id": within("actions: [{id: ", run("a-"), "x, title: a}]"),
  "a long address": within('actions: [{id: a, title: a, source: "https://example.org/', run("a/"), '"}]'),
  "a title of signs": within('actions: [{id: a, title: "', run("."), '"}]'),
};
