import type { Change, Sum } from "../../diff/changes.ts";
import type { Comparison } from "../../diff/compare.ts";
import type { PageDifference } from "../../diff/page-difference.ts";
import { visible } from "../../problems/visible.ts";
import type { CommandMessages } from "../messages.ts";
import { harmless, linesOf, wrapped } from "../printing.ts";
import { addressOf, type DiffItem, type DiffReport, type DiffSection } from "./diff-report.ts";

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

/** A comment on GitHub takes 65,536 characters; whoever posts it may add some. */
const longest = 60_000;

/**
 * Tells a reviewer, as the text of a comment on GitHub. Whatever repeats the sites is as code, where nothing makes a link, a picture
 * or a mention.
 */
export function markdownOf({ headline, sections, table }: DiffReport, words: CommandMessages<"diff">): string {
  const blocks = [`### ${words.title}`, `**${headline}**`, ...sections.flatMap((section) => sectionBlocks(section, words)), tableOf(table)];
  const whole = joined(blocks);
  if (whole.length <= longest) return whole;
  const room = longest - words.cut.length - 4;
  let length = 0;
  const fitting = blocks.filter((block) => {
    length += block.length + 2;
    return length <= room;
  });
  return joined([...fitting, words.cut]);
}

function joined(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function sectionBlocks({ title, isAlarm, items, rest }: DiffSection, words: CommandMessages<"diff">): string[] {
  const blocks = items.flatMap((item) => itemBlocks(item, words));
  const heading = isAlarm ? `> [!CAUTION]\n> ${title}` : `#### ${title}`;
  return [heading, ...blocks, ...(rest ? [`… ${rest}`] : [])];
}

function itemBlocks({ addresses, more, words: said, lines, rest }: DiffItem, { and }: CommandMessages<"diff">): string[] {
  const listed = addresses.map((address) => `\`${codeOf(address)}\``).join(", ");
  const first = [more > 0 ? and({ listed, more }) : listed, ...(said ? [said] : [])].join(": ");
  return [first, ...(lines.length > 0 ? [fenced(lines)] : []), ...(rest ? [`… ${rest}`] : [])];
}

/** An address within a span of code, which a backtick would end. */
function codeOf(address: string): string {
  return visible(encodeURI(address));
}

/** Lines in a fence: each begins with its sign and is one line, so that none can end it. */
function fenced(lines: DiffItem["lines"]): string {
  return ["```diff", ...lines.map(({ sign, text }) => `${sign} ${visible(text)}`), "```"].join("\n");
}

function tableOf(rows: DiffReport["table"]): string {
  const [heads = [], ...body] = rows;
  const marks = heads.map((_head, column) => (column === 0 ? "---" : "---:"));
  return rows.length === 0 ? "" : [heads, marks, ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** What `--format json` prints: one object. Its fields may become more, and keep their names and meaning. */
export interface JsonComparison {
  readonly gone: readonly JsonChange[];
  /** Every file that is not the same. */
  readonly changes: readonly JsonChange[];
  /** What changed in pages that were read. */
  readonly accounts: readonly (PageDifference & { readonly paths: readonly string[] })[];
  /** Files of each site that are not as its own manifest says. */
  readonly unfit: Comparison["unfit"];
  readonly total: Sum;
}

interface JsonChange extends Change {
  readonly address: string;
}

/** Tells a program. */
export function jsonOf({ gone, all, alike, unfit, total }: Comparison): string {
  const withAddress = (change: Change): JsonChange => ({ ...change, address: addressOf(change.path) });
  const told: JsonComparison = {
    gone: gone.map(withAddress),
    changes: all.map(withAddress),
    accounts: alike.map(({ pages, account }) => ({ paths: pages.map(({ path }) => path), ...account })),
    unfit,
    total,
  };
  return harmless(JSON.stringify(told, null, 2));
}
