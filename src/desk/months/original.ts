import { openText } from "../../content/open-text.ts";
import type { Month } from "../../domain/month.ts";
import { month as monthOf } from "../../domain/month.ts";
import type { Region } from "../../domain/region.ts";
import { comment, frontMatter } from "../front-matter.ts";
import { type Holdings, pathOf, textsOf } from "./holdings.ts";
import type { MonthWords } from "./month-words.ts";
import { inheritanceOf } from "./previous-issue.ts";

/**
 * Lays out a month in the original's language: the issue, as a draft, and a report on each region. What is there is left out.
 * @returns The texts by their paths below the content folder; nothing is written.
 */
export function layOutOriginal(holdings: Holdings, month: Month, words: MonthWords): Map<string, string> {
  const there = textsOf(holdings, month);
  const path = (name: string) => pathOf(holdings, month, name, holdings.site.original);
  const reports = holdings.registers.regions.all.map((region) => [region.id, () => reportFile(holdings, region, month, words)] as const);
  const wanted = [["issue", () => issueFile(holdings, month, words)] as const, ...reports];
  return new Map(wanted.filter(([name]) => !there.has(name)).map(([name, write]) => [path(name), write()]));
}

function issueFile(holdings: Holdings, month: Month, words: MonthWords): string {
  const { from, authors, number } = inheritanceOf(holdings, month);
  const { year, number: n } = month;
  const published = `${monthOf(n === 12 ? year + 1 : year, (n % 12) + 1).id}-05`;
  return [
    "---\n",
    comment(`${words.issue(month)}\n\n${words.summary}`),
    frontMatter({ summary: openText, ...(number !== null && { number }) }),
    comment(words.authors(from)),
    frontMatter({ authors }),
    comment(`${words.published}\npublished: ${published}`),
    comment(words.draft),
    "draft: true\n---\n",
  ].join("");
}

function reportFile({ site, registers }: Holdings, region: Region, month: Month, words: MonthWords): string {
  const places = region.places.map(({ code, name }) => `  ${code} ${oneLine(name[site.original].text)}`);
  const [topic] = registers.topics.ids;
  const [partner] = registers.partners.ids;
  const [place] = region.places;
  const { id, title, municipality } = words.example;
  const action = {
    id,
    title,
    ...(place && { place: place.code, municipality }),
    ...(partner !== undefined && { partners: [partner] }),
    ...(topic !== undefined && { topics: [topic] }),
    date: `${month.id}-15`,
    source: "https://example.org/",
  };
  const listed = places.length > 0 ? ["", words.places, ...places] : [];
  return [
    "---\n",
    comment(words.report(oneLine(region.name[site.original].text), month)),
    comment(`\n${frontMatter({ actions: [action] })}`),
    comment([...listed, "", words.lists].join("\n")),
    "---\n",
  ].join("");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
