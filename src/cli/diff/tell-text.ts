import { visible } from "../../problems/visible.ts";
import type { CommandMessages } from "../messages.ts";
import { linesOf, wrapped } from "../table.ts";
import type { DiffItem, DiffReport, DiffSection } from "./diff-report.ts";

/** Tells a person at a terminal. */
export function textOf({ headline, sections, table }: DiffReport, words: CommandMessages<"diff">): string {
  const parts = [[headline], ...sections.map((section) => sectionLines(section, words)), linesOf(table, 1)];
  return parts
    .flatMap((lines) => (lines.length > 0 ? ["", ...lines] : []))
    .slice(1)
    .join("\n");
}

function sectionLines({ title, items, rest }: DiffSection, words: CommandMessages<"diff">): string[] {
  return [title, ...items.flatMap((item) => itemLines(item, words)), ...(rest ? [`  … ${rest}`] : [])];
}

function itemLines({ addresses, more, words: said, lines, rest }: DiffItem, { and }: CommandMessages<"diff">): string[] {
  const listed = addresses.map(visible).join(" ");
  return [
    ...wrapped(more > 0 ? and({ listed, more }) : listed, "  "),
    ...(said ? [`    ${said}`] : []),
    ...lines.map(({ sign, text }) => `    ${sign} ${visible(text)}`),
    ...(rest ? [`    … ${rest}`] : []),
  ];
}
