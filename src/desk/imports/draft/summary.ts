import { inOneLine } from "../html/decode.ts";
import { plainOf } from "../markdown/inlines.ts";
import type { PageBlock } from "../page.ts";

/** The longest summary that an issue takes, and the shortest sentence that is left alone. */
const [longest, shortest] = [400, 60];

/** What an issue is about: what the page tells search engines, else the first sentence of its text. Null where it has neither. */
export function summaryOf(description: string | null, blocks: readonly PageBlock[], language: string): string | null {
  const stated = inOneLine(description ?? "");
  // Programs that make a description of the text cut it off.
  if (stated !== "" && stated.length <= longest && !/(…|\.\.\.|\[…\])$/.test(stated)) return stated;
  const text = blocks.map(textOf).find((words) => words.split(" ").length >= 8);
  return text === undefined ? stated.slice(0, longest) || null : beginningOf(text, language);
}

function textOf({ block }: PageBlock): string {
  return block.kind === "paragraph" ? inOneLine(plainOf(block.inlines)) : "";
}

function beginningOf(text: string, language: string): string {
  let beginning = "";
  for (const { segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)) {
    if (beginning.length >= shortest || (beginning !== "" && beginning.length + segment.trimEnd().length > longest)) break;
    beginning += segment;
  }
  const sentence = beginning.trim();
  return sentence.length <= longest ? sentence : `${sentence.slice(0, longest - 1).replace(/\s+\S*$/, "")}…`;
}
