import type { Issue } from "../../src/domain/issue.ts";
import { type Html, html } from "../../src/html/html.ts";
import { monthName } from "../../src/i18n/dates.ts";
import type { View } from "../view.ts";

/** Leads to the citation, and copies the permanent address where there is script. */
export function citeTools({ words }: View): Html {
  return html`<p class="tools"><a href="#_cite">${words.issue.cite}</a> <button type="button" class="scripted" data-copy="_permalink">${words.issue.copyLink}</button></p>\n`;
}

/**
 * How to cite an issue, or a report of it by its title, and the permanent address.
 * @param canonical The absolute address that is cited.
 */
export function cite(issue: Issue, title: string, canonical: string, view: View): Html {
  const { words } = view;
  return html`<section class="cite" aria-labelledby="_cite"><h2 id="_cite">${words.issue.howToCite}</h2>
<p id="_citation">${citation(issue, title, view)} <a id="_permalink" href="${canonical}" title="${words.issue.permalink}">${canonical}</a></p>
<p class="tools"><button type="button" class="scripted" data-copy="_citation">${words.issue.copyCitation}</button></p></section>\n`;
}

/** Authors, title, the newsletter and its number unless the title names it, publisher: a sentence each. */
function citation({ authors, month, number }: Issue, title: string, { archive, words, language }: View): string {
  const { site } = archive;
  const newsletter = site.title[language].text;
  const container = [newsletter, ...(number === null ? [] : [words.issue.number(number)]), monthName(month, language)].join(", ");
  const sentences = [
    authors.map(({ name }) => name).join(", "),
    words.issue.quoted(title),
    ...(title.startsWith(newsletter) ? [] : [container]),
    site.publisher.name,
  ];
  return sentences
    .filter((sentence) => sentence !== "")
    .map((sentence) => (sentence.endsWith(".") ? sentence : `${sentence}.`))
    .join(" ");
}
