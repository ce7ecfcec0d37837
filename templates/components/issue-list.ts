import type { Issue } from "../../src/domain/issue.ts";
import { html, type Insert } from "../../src/html/html.ts";
import { monthName } from "../../src/languages/dates.ts";
import type { View } from "../view.ts";
import { phrase } from "./phrase.ts";

/** Issues with their months, summaries and sizes, in the given order. */
export function issueList(issues: readonly Issue[], { words, language, to }: View): Insert {
  if (issues.length === 0) return null;
  return html`<ul class="entries">\n${issues.map(
    (
      issue,
    ) => html`<li><a class="month" href="${to("issue", issue)}"><time datetime="${issue.month.id}">${monthName(issue.month, language)}</time></a>
<p>${phrase(issue.summary[language], language)}</p>
<p class="with">${words.count.reports({ count: issue.reports.length })} · ${words.count.actions({ count: issue.actions.length })}</p></li>\n`,
  )}</ul>\n`;
}
