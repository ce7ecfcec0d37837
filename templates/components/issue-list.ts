import type { Issue } from "../../src/domain/issue.ts";
import { month as monthOf } from "../../src/domain/month.ts";
import type { Year } from "../../src/domain/year.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { monthAlone, monthName } from "../../src/languages/dates.ts";
import type { View } from "../view.ts";
import { monthTime, phrase } from "./text.ts";

/** Issues with their months, summaries and sizes, in the given order. */
export function issueList(issues: readonly Issue[], view: View): Insert {
  if (issues.length === 0) return null;
  const { words, language, to } = view;
  const counts = ({ reports, actions }: Issue) =>
    [words.count.reports({ count: reports.length }), words.count.actions({ count: actions.length })].join(" · ");
  return html`<ul class="entries">\n${issues.map(
    (issue) => html`<li><a class="month" href="${to("issue", issue)}">${monthTime(issue.month, view)}</a>
<p>${phrase(issue.summary[language], language)}</p>
<p class="with">${counts(issue)}</p></li>\n`,
  )}</ul>\n`;
}

/** The twelve months of a year, the missing ones visibly missing. */
export function months({ year, months: issues }: Year, { words, language, to }: View): Html {
  return html`<ol class="months">${issues.map((issue, n) => {
    const month = monthOf(year, n + 1);
    const name = monthAlone(month, language);
    if (issue) return html`<li><a href="${to("issue", issue)}" aria-label="${monthName(month, language)}">${name}</a></li>`;
    return html`<li class="missing"><span aria-hidden="true">${name}</span><span class="unseen">${words.archive.missing({ month: monthName(month, language) })}</span></li>`;
  })}</ol>\n`;
}
