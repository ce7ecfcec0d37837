import type { Issue } from "../../src/domain/issue.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import type { IssueView } from "../../src/views/issue.ts";
import type { View } from "../view.ts";
import { citeTools } from "./cite.ts";
import { pdfLink } from "./links.ts";
import { noticeBox } from "./notice.ts";
import { phrase, separated, valueHtml, valuesHtml } from "./text.ts";

/** Words that a person reads in a minute: a cautious figure for prose in a first or second language. */
const wordsPerMinute = 200;

/** The head of an issue: its title, summary, who wrote it, how long it is, how it was translated. */
export function issueHeader(issue: Issue, { headline, summary, hidden, translation, ...shown }: IssueView, view: View): Html {
  const { language } = view;
  const kicker = headline.kicker.map((part) => valueHtml(part, language));
  return html`<header>
${kicker.length > 0 && html`<p class="kicker">${separated(kicker, " · ")}</p>\n`}<h1>${valueHtml(headline.title, language)}</h1>
<p class="summary">${phrase(summary, language)}</p>
<p class="byline">${separated(byline(shown, view), " · ")}</p>
${citeTools(view, pdfLink("pdf", issue, view))}${noticeBox(hidden, view)}${noticeBox(translation, view)}</header>\n`;
}

function byline(shown: Pick<IssueView, "authors" | "published" | "editorial" | "reports">, { words, language }: View): Insert[] {
  const { authors, published } = shown;
  return [
    ...(authors.length > 0 ? [valuesHtml(authors, language, "author")] : []),
    ...(published ? [valueHtml(published, language)] : []),
    words.issue.reading({ minutes: words.count.minutes({ count: minutes(shown) }) }),
  ];
}

/** How long the whole issue takes to read, in minutes, at least one. */
function minutes({ editorial, reports }: Pick<IssueView, "editorial" | "reports">): number {
  const count = reports.reduce((sum, { text }) => sum + text.words, editorial?.words ?? 0);
  return Math.max(1, Math.round(count / wordsPerMinute));
}
