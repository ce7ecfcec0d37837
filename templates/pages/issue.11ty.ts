import type { Issue } from "../../src/domain/issue.ts";
import { definePage } from "../../src/eleventy/define-template.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { monthName } from "../../src/languages/dates.ts";
import { actionCards } from "../components/actions.ts";
import { anchor } from "../components/anchor.ts";
import { citeIssue } from "../components/cite.ts";
import { corrections } from "../components/corrections.ts";
import { issueHeader } from "../components/issue-header.ts";
import { hasOwnNotice, translationNotice } from "../components/notice.ts";
import { phrase } from "../components/phrase.ts";
import { prose } from "../components/prose.ts";
import { relatedIssues } from "../components/related-issues.ts";
import { subscribe } from "../components/subscribe.ts";
import { layout } from "../layouts/layout.ts";
import { issueMetadata } from "../metadata/issue.ts";
import { type View, viewOf } from "../view.ts";

export const { data, render } = definePage("issue", (page, assets) => {
  const view = viewOf(page, assets);
  const issue = page.subject;
  const { words, language } = view;
  return layout(page, view, {
    kind: "issue",
    card: { kind: "issue", subject: issue },
    metadata: issueMetadata(page, view),
    title: issue.title[language].text,
    description: issue.summary[language].text,
    main: html`<article>
${issueHeader(page, view)}${contents(issue, view)}${editorial(issue, view)}${issue.reports.map((report) => section(report, view))}${issue.reports.length === 0 && html`<p>${words.issue.noReports}</p>\n`}${corrections(issue, view)}${citeIssue(issue, view)}${origin(issue, view)}</article>
${subscribe(view)}${relatedIssues(issue, view)}${neighbours(issue, view)}`,
  });
});

/** The editorial first, then the regions with their number of actions. */
function contents(issue: Issue, { words, language }: View): Insert {
  if (issue.reports.length === 0) return null;
  return html`<nav class="contents" aria-labelledby="_contents"><h2 id="_contents">${words.issue.contents}</h2>
<ol>${hasEditorial(issue, language) && html`<li><a href="#_editorial">${words.issue.editorial}</a></li>`}${issue.reports.map(({ region, actions }) => html`<li class="region-${region.index % 12}"><a href="#${region.slug[language]}">${phrase(region.name[language], language)} <span class="count">${words.count.actions({ count: actions.length })}</span></a></li>`)}</ol></nav>\n`;
}

function hasEditorial({ text }: Issue, language: View["language"]): boolean {
  return text[language].html !== "";
}

function editorial(issue: Issue, view: View): Insert {
  if (!hasEditorial(issue, view.language)) return null;
  return html`<section class="editorial" aria-labelledby="_editorial"><h2 id="_editorial">${view.words.issue.editorial}</h2>
${prose(issue.text[view.language], view, "section")}</section>\n`;
}

/** One region's part of the issue. */
function section(report: Issue["reports"][number], view: View): Html {
  const { words, language, to, archive } = view;
  const { region } = report;
  const text = report.text[language];
  const name = region.name[language];
  const original = archive.routes.to("report", archive.site.original, report);
  return html`<section class="report region-${region.index % 12}" id="${region.slug[language]}">
<header><h2><a href="${to("region", region)}">${phrase(name, language)}<span class="unseen">: ${words.count.actions({ count: report.actions.length })}</span></a> ${anchor(region.slug[language], words.issue.sectionLink({ region: name.text }))}</h2><a class="own-page" href="${to("report", report)}">${words.issue.ownPage({ region: name.text })}</a></header>
${hasOwnNotice(text, report.issue.text[language]) && translationNotice(text, original, view)}${prose(text, view, "section")}${actionCards(report.actions, text, view, "h3")}</section>\n`;
}

/** Where the issue first appeared. */
function origin({ source }: Issue, { words }: View): Insert {
  return source && html`<p class="origin"><a href="${source}">${words.issue.source}</a></p>\n`;
}

function neighbours({ previous, next }: Issue, { words, language, to }: View): Insert {
  if (!previous && !next) return null;
  return html`<nav class="neighbours" aria-label="${words.issue.neighbours}">${previous && html`<a rel="prev" href="${to("issue", previous)}"><span>${words.issue.previous}</span> ${monthName(previous.month, language)}</a>`}${next && html`<a rel="next" href="${to("issue", next)}"><span>${words.issue.next}</span> ${monthName(next.month, language)}</a>`}</nav>\n`;
}
