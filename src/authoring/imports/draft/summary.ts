import { plainTextOf } from "../../../markdown/tree.ts";
import { inOneLine } from "../html/decode.ts";
import type { PageBlock } from "../page.ts";

/** The longest summary that an issue takes, and the shortest sentence that is left alone. */
const [longest, shortest] = [400, 60];

/** What an issue is about: what the page says to search engines, else the first sentence of its text. Null where it has neither. */
export function summaryOf(description: string | null, blocks: readonly PageBlock[], language: string): string | null {
  const stated = inOneLine(description ?? "");
  // Programs that make a description of the text cut it off.
  if (stated !== "" && stated.length <= longest && !/(…|\.\.\.|\[…\])$/.test(stated)) return stated;
  const text = blocks.map(textOf).find((words) => words.split(" ").length >= 8);
  return text === undefined ? cutText(stated, longest) || null : beginningOf(text, language);
}

/** Without the marks of notes, which are not there. */
function textOf({ block }: PageBlock): string {
  return block.kind === "paragraph" ? inOneLine(plainTextOf(block.inlines)).replace(/(?<=\S)\[\d{1,3}\]/g, "") : "";
}

/** The first sentences, up to the end of one that is long enough and leaves no bracket or quotation open. */
function beginningOf(text: string, language: string): string {
  let [beginning, first] = ["", ""];
  for (const { segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)) {
    if (first !== "" && beginning.length + segment.trimEnd().length > longest) break;
    beginning += segment;
    const isLong = beginning.length >= shortest;
    if (isLong && halfMark(beginning) === -1) return cutText(beginning.trim(), longest);
    if (isLong && first === "") first = beginning;
  }
  return cutText((halfMark(beginning) === -1 || first === "" ? beginning : first).trim(), longest);
}

/** Marks that come in pairs: what opens, and what closes it. */
const pairs: Readonly<Record<string, string>> = { "(": ")", "[": "]", "«": "»", "“": "”", "<sup>": "</sup>", "<sub>": "</sub>" };
const signs = /<\/?su[bp]>|\*\*|__|~~|`|[()[\]«»“”]|(?<![^\s([«“"])\*(?=\S)|(?<=\S)\*/g;

/** Where the first mark is that has no other half in a text: a bracket, a quotation mark, a sign of Markdown; -1 where all have. */
function halfMark(text: string): number {
  const open: { readonly close: string; readonly index: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const closed = open.findLastIndex(({ close }) => close === sign);
    if (closed !== -1) open.splice(closed);
    else if (pairs[sign]) open.push({ close: pairs[sign], index });
    else if (/^(\*|__|~~|`)/.test(sign)) open.push({ close: sign, index });
  }
  const index = open[0]?.index ?? -1;
  // The address of a link is no use without its words, nor are these without it.
  return text[index] === "(" && text[index - 1] === "]" ? text.lastIndexOf("[", index) : index;
}

/** The beginning of a text: whole words, and no half of a pair of marks. */
function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = text.slice(0, most - 1).replace(/(\s+\S*|[\ud800-\udbff])$/, "");
  const half = halfMark(words);
  const whole = half > 0 ? words.slice(0, half) : words;
  return `${whole.replace(/[\s,;:–—-]+$/, "")}…`;
}
