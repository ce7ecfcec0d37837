import { month as monthOf } from "../../src/domain/month.ts";
import type { Year } from "../../src/domain/year.ts";
import { type Html, html } from "../../src/html/html.ts";
import { monthAlone, monthName } from "../../src/languages/dates.ts";
import type { View } from "../view.ts";

/** The twelve months of a year, the missing ones visibly missing. */
export function months({ year, months: issues }: Year, { words, language, to }: View): Html {
  return html`<ol class="months">${issues.map((issue, n) => {
    const month = monthOf(year, n + 1);
    const name = monthAlone(month, language);
    if (issue) return html`<li><a href="${to("issue", issue)}" aria-label="${monthName(month, language)}">${name}</a></li>`;
    return html`<li class="missing"><span aria-hidden="true">${name}</span><span class="unseen">${words.archive.missing({ month: monthName(month, language) })}</span></li>`;
  })}</ol>\n`;
}
