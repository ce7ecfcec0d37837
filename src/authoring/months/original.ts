import { type Month, month as monthOf } from "../../domain/month.ts";
import { comment, frontMatter, gap } from "../front-matter.ts";
import { type Inventory, pathOf, textsOf } from "./inventory.ts";
import type { MonthWords } from "./month-words.ts";
import { inheritanceOf } from "./previous-issue.ts";
import { reportFile } from "./report-file.ts";

/**
 * Lays out a month in the original's language: the issue, as a draft, and a report on each region. What is there is left out.
 * @returns The texts by their paths below the content folder; nothing is written.
 */
export function layOutOriginal(inventory: Inventory, month: Month, words: MonthWords): Map<string, string> {
  const there = textsOf(inventory, month);
  const path = (name: string) => pathOf(inventory, month, name, inventory.site.original);
  const reports = inventory.registers.regions.all.map((region) => [region.id, () => reportFile(inventory, region, month, words)] as const);
  const wanted = [["issue", () => issueFile(inventory, month, words)] as const, ...reports];
  return new Map(wanted.filter(([name]) => !there.has(name)).map(([name, write]) => [path(name), write()]));
}

function issueFile(inventory: Inventory, month: Month, words: MonthWords): string {
  const { from, authors, number } = inheritanceOf(inventory, month);
  return [
    "---\n",
    comment(`${words.issue(month)}\n\n${words.summary}`),
    gap("summary"),
    number === null ? "" : frontMatter({ number }),
    comment(words.authors(from, authors.length > 0)),
    frontMatter({ authors }),
    comment(`${words.published}\npublished: ${monthAfter(month).id}-05`),
    comment(words.draft),
    "draft: true\n---\n",
  ].join("");
}

/** The month after another, in which its issue is mostly published. */
export function monthAfter({ year, number }: Month): Month {
  return number === 12 ? monthOf(year + 1, 1) : monthOf(year, number + 1);
}
