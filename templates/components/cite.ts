import type { Issue } from "../../src/domain/issue.ts";
import type { Text } from "../../src/domain/text.ts";
import { type Html, html } from "../../src/html/html.ts";
import { dayName, monthName } from "../../src/i18n/dates.ts";
import { sentence } from "../../src/i18n/sentence.ts";
import type { Reading, View } from "../view.ts";

/** Leads to the citation, and copies the permanent address where there is script. */
export function citeTools({ words }: View): Html {
  return html`<p class="tools"><a href="#_cite">${words.issue.cite}</a> <button type="button" class="scripted" data-copy="_permalink">${words.issue.copyLink}</button></p>\n`;
}

/**
 * How to cite an issue, or a report of it by its title, and the permanent address.
 * @param text The text that the page shows, which may be a translation.
 * @param canonical The absolute address that is cited.
 */
export function cite(issue: Issue, title: string, text: Text, canonical: string, view: View): Html {
  const { words } = view;
  return html`<section class="cite" aria-labelledby="_cite"><h2 id="_cite">${words.issue.howToCite}</h2>
<p id="_citation">${citation(issue, title, text, view)} <a id="_permalink" href="${canonical}" title="${words.issue.permalink}">${canonical}</a></p>
<p class="tools"><button type="button" class="scripted" data-copy="_citation">${words.issue.copyCitation}</button></p></section>\n`;
}

/** Authors, title, what it appeared in, publisher, day, and that it is a translation: a sentence each. */
export function citation(issue: Issue, title: string, text: Text, { archive: { site }, words, language }: Reading): string {
  const { authors, published } = issue;
  const parts = [
    authors.map(({ name }) => name).join(", "),
    words.issue.quoted(title),
    container(issue, title, site.title[language].text, { words, language }),
    site.publisher.name,
    published && words.issue.published(dayName(published, language)),
    text.language !== site.original && words.issue.translated,
  ];
  const known = parts.filter((part) => typeof part === "string").filter((part) => part !== "");
  return known.map(sentence).join(" ");
}

/** The newsletter, its number and its month; the number alone where the title names the newsletter. */
function container(
  { month, number }: Issue,
  title: string,
  newsletter: string,
  { words, language }: Pick<View, "words" | "language">,
): string {
  const numbered = number === null ? [] : [words.issue.number(number)];
  return (title.startsWith(newsletter) ? numbered : [newsletter, ...numbered, monthName(month, language)]).join(", ");
}
