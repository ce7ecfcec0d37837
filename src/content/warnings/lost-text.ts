import { lostIn } from "../../markdown/lost.ts";
import { parseMarkdown } from "../../markdown/parse.ts";
import { type Warning, warning } from "../../problems/problem.ts";
import type { LoadedContent } from "../loaded-content.ts";
import type { ParsedText } from "../texts/parsed-text.ts";
import { lineAt, writtenAt } from "../texts/positions.ts";

/** No more are reported of one text: whoever fixes these sees the others. */
const mostInText = 20;

/** Words of a text that no reader sees, and headings that have none. */
export function lostTexts({ parsed }: LoadedContent): Warning[] {
  const texts = [...parsed.values()].flatMap((versions) => [...versions.values()]);
  return texts.flatMap(lostInText);
}

function lostInText({ file }: ParsedText): Warning[] {
  const { body } = file.front;
  const parsed = parseMarkdown(body);
  const empty = parsed.emptyHeadings.slice(0, mostInText).map((line) => warning("empty-heading", {}, lineAt(file, line)));
  const lost = lostIn(body, parsed).slice(0, mostInText);
  return [...empty, ...lost.map(({ what, line, written }) => warning("lost-text", { what, written }, writtenAt(file, line, written)))];
}
