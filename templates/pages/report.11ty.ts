import type { Report } from "../../src/domain/report.ts";
import { definePage } from "../../src/eleventy/define-template.ts";
import { html, type Insert } from "../../src/html/html.ts";
import { monthName } from "../../src/languages/dates.ts";
import { wordsOf } from "../../src/views/fact.ts";
import { authorsOf } from "../../src/views/issue.ts";
import { correctionsOf, hiddenNotice, translationNotice } from "../../src/views/notice.ts";
import { reportView } from "../../src/views/report.ts";
import { actionCards } from "../components/actions.ts";
import { breadcrumbs } from "../components/breadcrumbs.ts";
import { citeReport, citeTools } from "../components/cite.ts";
import { correctionList, noticeBox } from "../components/notice.ts";
import { prose, valuesHtml } from "../components/text.ts";
import { layout } from "../layouts/layout.ts";
import { reportMetadata } from "../metadata/report.ts";
import { type View, viewOf } from "../view.ts";

export const { data, render } = definePage("report", (page, assets) => {
  const view = viewOf(page, assets);
  const { words, language, to, archive } = view;
  const { issue, region } = page.subject;
  const { name, title, text, actions } = reportView(page.subject, view);
  const translation = translationNotice(text, page.translations[archive.site.original], view);
  return layout(page, view, {
    kind: "report",
    card: { kind: "region", subject: region },
    metadata: reportMetadata(page, title, view),
    title,
    description:
      actions.length > 0
        ? `${title}: ${wordsOf(
            actions.map((action) => action.title),
            "; ",
          )}`
        : title,
    feed: { kind: "region", subject: region },
    main: html`<article class="region-${region.index % 12}">
${breadcrumbs(page, view)}<header>
<h1>${title}</h1>
<p class="byline">${valuesHtml(authorsOf(issue, view), language, "author")}</p>
${citeTools(view)}${noticeBox(hiddenNotice(issue, view), view)}${noticeBox(translation, view)}</header>
${prose(text, view)}${actions.length > 0 && html`<section aria-label="${words.report.actions}">\n${actionCards(actions, text, view, "h2")}</section>\n`}${correctionList(correctionsOf(issue, view), view)}${citeReport(issue, title, text, page.canonical, view)}<p class="origin"><a href="${to("issue", issue)}#${region.slug[language]}">${words.issue.whole({ month: monthName(issue.month, language) })}</a><br><a href="${to("region", region)}">${words.report.all({ region: name.text })}</a></p></article>
${neighbours(page.subject, view)}`,
  });
});

/** The reports on the same region before and after. */
function neighbours({ previous, next, region }: Report, { words, language, to }: View): Insert {
  if (!previous && !next) return null;
  return html`<nav class="neighbours" aria-label="${words.report.neighbours({ region: region.name[language].text })}">${previous && html`<a rel="prev" href="${to("report", previous)}"><span>${words.report.previous}</span> ${monthName(previous.issue.month, language)}</a>`}${next && html`<a rel="next" href="${to("report", next)}"><span>${words.report.next}</span> ${monthName(next.issue.month, language)}</a>`}</nav>\n`;
}
