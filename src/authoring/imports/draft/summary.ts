import { plainTextOf } from "../../../markdown/tree.ts";
import { inOneLine } from "../html/decode.ts";
import type { PageBlock } from "../page.ts";
import { cutText, halfMark } from "./cut-text.ts";

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
