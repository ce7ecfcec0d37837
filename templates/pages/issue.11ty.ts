import type { Issue } from "../../src/domain/issue.ts";
import { definePage } from "../../src/eleventy/define-template.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { monthName } from "../../src/languages/dates.ts";
import { type IssueView, issueView } from "../../src/views/issue.ts";
import type { ReportView } from "../../src/views/report.ts";
import { actionCards } from "../components/actions.ts";
import { citeIssue } from "../components/cite.ts";
import { issueHeader } from "../components/issue-header.ts";
import { anchor, linkTo } from "../components/links.ts";
import { correctionList, noticeBox } from "../components/notice.ts";
import { subscribe } from "../components/subscribe.ts";
import { phrase, prose, separated } from "../components/text.ts";
import { layout } from "../layouts/layout.ts";
import { issueMetadata } from "../metadata/issue.ts";
import { type View, viewOf } from "../view.ts";

export const { data, render } = definePage("issue", (page, assets) => {
  const view = viewOf(page, assets);
  const issue = page.subject;
  const { words, language } = view;
  const shown = issueView(issue, view);
  return layout(page, view, {
    kind: "issue",
    card: { kind: "issue", subject: issue },
    metadata: issueMetadata(page, view),
    title: issue.title[language].text,
    description: shown.summary.text,
    main: html`<article>
${issueHeader(issue, shown, view)}${contents(shown, view)}${editorial(shown, view)}${shown.reports.map((report) => section(report, view))}${shown.reports.length === 0 && html`<p>${words.issue.noReports}</p>\n`}${correctionList(shown.corrections, view)}${citeIssue(issue, view)}${origin(issue, view)}</article>
${subscribe(view)}${relatedIssues(issue, view)}${neighbours(issue, view)}`,
  });
});

/** The editorial first, then the regions with their number of actions. */
function contents({ reports, editorial }: IssueView, { words, language }: View): Insert {
  if (reports.length === 0) return null;
  return html`<nav class="contents" aria-labelledby="_contents"><h2 id="_contents">${words.issue.contents}</h2>
<ol>${editorial && html`<li><a href="#_editorial">${words.issue.editorial}</a></li>`}${reports.map(({ region, name, actions }) => html`<li class="region-${region.index % 12}"><a href="#${region.slug[language]}">${phrase(name, language)} <span class="count">${words.count.actions({ count: actions.length })}</span></a></li>`)}</ol></nav>\n`;
}

function editorial({ editorial: text }: IssueView, view: View): Insert {
  return (
    text &&
    html`<section class="editorial" aria-labelledby="_editorial"><h2 id="_editorial">${view.words.issue.editorial}</h2>
${prose(text, view, "section")}</section>\n`
  );
}

/** One region's part of the issue. */
function section({ region, name, address, notice, text, actions }: ReportView, view: View): Html {
  const { words, language, to } = view;
  return html`<section class="report region-${region.index % 12}" id="${region.slug[language]}">
<header><h2><a href="${to("region", region)}">${phrase(name, language)}<span class="unseen">: ${words.count.actions({ count: actions.length })}</span></a> ${anchor(region.slug[language], words.issue.sectionLink({ region: name.text }))}</h2><a class="own-page" href="${address}">${words.issue.ownPage({ region: name.text })}</a></header>
${noticeBox(notice, view)}${prose(text, view, "section")}${actionCards(actions, text, view, "h3")}</section>\n`;
}

/** Where the issue first appeared. */
function origin({ source }: Issue, { words }: View): Insert {
  return source && html`<p class="origin"><a href="${source}">${words.issue.source}</a></p>\n`;
}

/** How many things in common are named. */
const named = 4;

/** The issues nearest in content, and what they have in common with this one. */
function relatedIssues({ related }: Issue, view: View): Insert {
  if (related.length === 0) return null;
  const { words, language, to } = view;
  return html`<section class="related"><h2>${words.issue.related}</h2>
<ul>${related.map(
    ({ issue, shared }) => html`<li><a href="${to("issue", issue)}">${monthName(issue.month, language)}</a>
<p>${phrase(issue.summary[language], language)}</p>
<p class="with">${words.issue.shared}: ${separated(
      shared.slice(0, named).map(({ kind, subject }) => linkTo(kind, subject as never, view)),
      ", ",
    )}</p></li>\n`,
  )}</ul></section>\n`;
}

function neighbours({ previous, next }: Issue, { words, language, to }: View): Insert {
  if (!previous && !next) return null;
  return html`<nav class="neighbours" aria-label="${words.issue.neighbours}">${previous && html`<a rel="prev" href="${to("issue", previous)}"><span>${words.issue.previous}</span> ${monthName(previous.month, language)}</a>`}${next && html`<a rel="next" href="${to("issue", next)}"><span>${words.issue.next}</span> ${monthName(next.month, language)}</a>`}</nav>\n`;
}
