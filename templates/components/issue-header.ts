import type { Issue } from "../../src/domain/issue.ts";
import type { Page } from "../../src/domain/pages.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { dayName, monthName } from "../../src/languages/dates.ts";
import { hasOwnTitle } from "../../src/languages/issue-title.ts";
import type { View } from "../view.ts";
import { citeTools } from "./cite.ts";
import { authorLinks, separated } from "./links.ts";
import { hiddenNotice, translationNotice } from "./notice.ts";
import { issuePdfLink } from "./pdf-link.ts";
import { phrase } from "./phrase.ts";

/** Words that a person reads in a minute: a cautious figure for prose in a first or second language. */
const wordsPerMinute = 200;

/** The head of an issue: its title, summary, who wrote it, how long it is, how it was translated. */
export function issueHeader(page: Page<"issue">, view: View): Html {
  const { language, archive } = view;
  const issue = page.subject;
  const original = page.translations[archive.site.original];
  return html`<header>
${titled(issue, view)}
<p class="summary">${phrase(issue.summary[language], language)}</p>
<p class="byline">${separated(byline(issue, view), " · ")}</p>
${citeTools(view, issuePdfLink(issue, view))}${hiddenNotice(issue, view)}${translationNotice(issue.text[language], original, view)}</header>\n`;
}

/** Month, number and title; the month is the title where the issue has none of its own, which would repeat the nameplate. */
function titled({ month, number, title }: Issue, { words, language, archive }: View): Html {
  const time = html`<time datetime="${month.id}">${monthName(month, language)}</time>`;
  const isOwn = hasOwnTitle({ title, month }, archive.site.title, language);
  const kicker = [...(isOwn ? [time] : []), ...(number === null ? [] : [words.issue.number({ number })])];
  return html`${kicker.length > 0 && html`<p class="kicker">${separated(kicker, " · ")}</p>\n`}<h1>${isOwn ? phrase(title[language], language) : time}</h1>`;
}

function byline(issue: Issue, view: View): Insert[] {
  const { words, language } = view;
  const { published } = issue;
  return [
    ...(issue.authors.length > 0 ? [authorLinks(issue.authors, view)] : []),
    ...(published ? [html`<time datetime="${published}">${words.issue.published({ day: dayName(published, language) })}</time>`] : []),
    words.issue.reading({ minutes: words.count.minutes({ count: minutes(issue, language) }) }),
  ];
}

/** How long the whole issue takes to read, in minutes, at least one. */
function minutes({ text, reports }: Issue, language: View["language"]): number {
  const count = [text[language], ...reports.map((report) => report.text[language])].reduce((sum, { words }) => sum + words, 0);
  return Math.max(1, Math.round(count / wordsPerMinute));
}
