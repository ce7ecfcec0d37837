/** As long as a text may be, less what is around it. */
const length = 248_000;

const full = (pattern: string): string => pattern.repeat(Math.floor(length / pattern.length));
const half = (pattern: string): string => pattern.repeat(Math.floor(length / 2 / pattern.length));
const rows = (count: number, row: (n: number) => string): string => Array.from({ length: count }, (_, n) => row(n)).join("\n");

/** Bodies of a report, each as long as it may be, which have cost their readers the square of their length, or more. */
export const bodies: Readonly<Record<string, string>> = {
  "open brackets": full("["),
  "open pictures": full("!["),
  "brackets on lines of their own": full("[a\n"),
  "empty links": full("[]()"),
  "links without an end": full("[a](<b"),
  "links that lead nowhere": full("[](a)"),
  "pictures that are not there": full("![a](x.png)\n\n"),
  "pictures within pictures": "![".repeat(40_000) + "](a)".repeat(40_000),
  "links within links": "[".repeat(40_000) + "](a)".repeat(40_000),
  asterisks: full("**a "),
  "mixed emphasis": full("*a_ "),
  "emphasis within emphasis": half("**a ") + half("a** "),
  quotations: `${full("> ")}a`,
  "quotations on many lines": full(`${">".repeat(99)}a\n`),
  "lists within lists": `${full("- ")}a`,
  "lists further and further in": rows(690, (n) => `${"  ".repeat(n % 400)}- a`),
  items: full("- a\n"),
  "angle brackets": full("<a:"),
  "backticks of every length": rows(700, (n) => "`".repeat(n)),
  "spaces in a heading": `# x${" ".repeat(length)}y`,
  "ids in a heading": `# ${full("{#a ")}`,
  headings: full("# a\n"),
  "headings, and links to them": `${half("# a\n")}\n${half("[x](#a)\n")}`,
  "headings, and links to none of them": `${half("# a\n")}\n${"[x](#zzzz)\n".repeat(5000)}`,
  "a long heading, and a link to another": `# ${"a".repeat(length / 2)}\n\n[x](#${"b".repeat(length / 2 - 9)})`,
  "a target without an end": `[x](${"b".repeat(length - 9)})`,
  "references to one long address": `[a]: https://example.org/${"x".repeat(length / 3)}\n\n${"[a]".repeat(length / 9)}`,
  "references to one long title": `[a]: # "${"x".repeat(length / 3)}"\n\n${"[a]".repeat(length / 9)}`,
  "definitions, and references": `${rows(9000, (n) => `[a${n}]: b`)}\n\n${"[a1] ".repeat(20_000)}`,
  "a table of many columns and empty rows": `${"|a".repeat(15_000)}|\n${"|-".repeat(15_000)}|\n${half("|\n")}`,
  "a table of many rows": `|a|\n|-|\n${full("|a|\n")}`,
  "empty lines": "\n".repeat(length),
  "one word": "a".repeat(length),
  "accents on one letter": `a${"\u0301".repeat(length / 3)}`,
  "synonyms without an end": full("ONU "),
};

/** Front matter of a report, as long. */
export const yamls: Readonly<Record<string, string>> = {
  "brackets within brackets": "[".repeat(length),
  "braces within braces": full("{a: "),
  "lists within lists": full("- "),
  keys: rows(22_000, (n) => `k${n}: 1`),
  "keys in braces": `{${rows(22_000, (n) => `k${n}: 1,`)}}`,
  "the same key": full("a: 1\n"),
  "anchors and aliases": rows(9000, (n) => `- &a${n} x\n- *a${n}`),
  aliases: `a: &a x\nb: [${full("*a,").slice(0, -20)}]`,
  tags: full("!a "),
  "actions without anything": `actions:\n${full(" - {}\n")}`,
  "actions of unknown partners": `actions: [${rows(3000, (n) => `{id: a${n}, title: x, partners: [no-such-partner-${n}]},`)}]`,
  "a long id": `actions: [{id: ${full("a-").slice(0, -30)}x, title: x}]`,
  quotes: full('"a" '),
};
