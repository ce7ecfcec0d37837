import { Parser } from "htmlparser2";

/** What a page says to those who read it. */
export interface PageWords {
  /** Its title, then a line for each block of text, with pictures as their text alternatives. */
  readonly lines: readonly string[];
  /** Where its links lead, in order. */
  readonly links: readonly string[];
}

/** Elements whose text nobody reads. */
const unseen = new Set(["script", "style", "template", "noscript", "svg"]);

/** Elements that are within a line: all others part one text from the next. */
const inLine = new Set(
  ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s"].concat([
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
    "u",
    "var",
    "wbr",
  ]),
);

/** Reads a page, which may be a stranger's: nothing of it is run, and broken HTML is read as far as it goes. */
export function pageWordsOf(html: string): PageWords {
  const [lines, links]: [string[], string[]] = [[], []];
  let [line, depthUnseen] = ["", 0];
  const endLine = () => {
    const text = line.replace(/\s+/g, " ").trim();
    if (text) lines.push(text);
    line = "";
  };
  const parser = new Parser({
    onopentagname: (name) => {
      if (unseen.has(name)) depthUnseen += 1;
      if (!inLine.has(name) && name !== "img") endLine();
    },
    onopentag: (name, { href, alt }) => {
      if (name === "a" && href) links.push(href);
      if (name === "img" && alt) line += `[${alt}]`;
    },
    ontext: (text) => {
      if (depthUnseen === 0) line += text;
    },
    onclosetag: (name) => {
      if (unseen.has(name)) depthUnseen -= 1;
      if (!inLine.has(name)) endLine();
    },
  });
  parser.end(html);
  endLine();
  return { lines, links };
}
