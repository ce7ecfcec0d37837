import type { Issue } from "../../src/domain/issue.ts";
import type { Region } from "../../src/domain/region.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { monthName, monthShort } from "../../src/languages/dates.ts";
import type { View } from "../view.ts";
import { level } from "./level.ts";
import { phrase } from "./text.ts";

/** The table of months × regions: each cell leads to a report and says how many actions it has. */
export function matrix(issues: readonly Issue[], view: View): Insert {
  const { archive, words, language, to } = view;
  if (issues.length === 0 || archive.regions.length === 0) return null;
  const most = Math.max(1, ...issues.flatMap(({ reports }) => reports.map(({ actions }) => actions.length)));
  return html`<section class="scroll" tabindex="0" aria-label="${words.regions.matrix}"><table class="matrix">
<thead><tr><th scope="col">${words.regions.month}</th>${archive.regions.map((region) => html`<th scope="col" class="region-${region.index % 12}"><a href="${to("region", region)}">${phrase(region.name[language], language)}<span class="unseen">: ${words.count.actions({ count: region.actions.length })}</span></a></th>`)}</tr></thead>
<tbody>\n${issues.map((issue) => html`<tr><th scope="row"><a href="${to("issue", issue)}">${monthShort(issue.month, language)}</a></th>${archive.regions.map((region) => cell(issue, region, most, view))}</tr>\n`)}</tbody></table></section>\n`;
}

function cell(issue: Issue, region: Region, most: number, { words, language, to }: View): Html {
  const report = issue.reports.find((one) => one.region === region);
  if (!report) return html`<td><span aria-hidden="true">·</span><span class="unseen">${words.regions.noReport}</span></td>`;
  const count = report.actions.length;
  const label = words.regions.cell({
    region: region.name[language].text,
    month: monthName(issue.month, language),
    actions: words.count.actions({ count }),
  });
  return html`<td class="region-${region.index % 12} level-${level(count, most)}"><a href="${to("report", report)}" aria-label="${label}">${count}</a></td>`;
}
