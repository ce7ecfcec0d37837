import type { WarningFacts } from "../../problems/warning-facts.ts";

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
