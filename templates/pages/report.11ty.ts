import type { Report } from "../../src/domain/report.ts";
import { definePage } from "../../src/eleventy/define-template.ts";
import { html, type Insert } from "../../src/html/html.ts";
import { monthName } from "../../src/languages/dates.ts";
import { actionCards } from "../components/actions.ts";
import { breadcrumbs } from "../components/breadcrumbs.ts";
import { citeReport, citeTools } from "../components/cite.ts";
import { corrections } from "../components/corrections.ts";
import { authorLinks } from "../components/links.ts";
import { hiddenNotice, translationNotice } from "../components/notice.ts";
import { prose } from "../components/prose.ts";
import { layout } from "../layouts/layout.ts";
import { reportMetadata } from "../metadata/report.ts";
import { type View, viewOf } from "../view.ts";

export const { data, render } = definePage("report", (page, assets) => {
  const view = viewOf(page, assets);
  const { words, language, to, archive } = view;
  const { issue, region, text, actions } = page.subject;
  const month = monthName(issue.month, language);
  const name = region.name[language];
  const title = words.report.title({ region: name.text, month });
  const titles = actions.map((action) => action.title[language].text);
  return layout(page, view, {
    kind: "report",
    card: { kind: "region", subject: region },
    metadata: reportMetadata(page, title, view),
    title,
    description: titles.length > 0 ? `${title}: ${titles.join("; ")}` : title,
    feed: { kind: "region", subject: region },
    main: html`<article class="region-${region.index % 12}">
${breadcrumbs(page, view)}<header>
<h1>${title}</h1>
<p class="byline">${authorLinks(issue.authors, view)}</p>
${citeTools(view)}${hiddenNotice(issue, view)}${translationNotice(text[language], page.translations[archive.site.original], view)}</header>
${prose(text[language], view)}${actions.length > 0 && html`<section aria-label="${words.report.actions}">\n${actionCards(actions, text[language], view, "h2")}</section>\n`}${corrections(issue, view)}${citeReport(issue, title, text[language], page.canonical, view)}<p class="origin"><a href="${to("issue", issue)}#${region.slug[language]}">${words.issue.whole({ month })}</a><br><a href="${to("region", region)}">${words.report.all({ region: name.text })}</a></p></article>
${neighbours(page.subject, view)}`,
  });
});

/** The reports on the same region before and after. */
function neighbours({ previous, next, region }: Report, { words, language, to }: View): Insert {
  if (!previous && !next) return null;
  return html`<nav class="neighbours" aria-label="${words.report.neighbours({ region: region.name[language].text })}">${previous && html`<a rel="prev" href="${to("report", previous)}"><span>${words.report.previous}</span> ${monthName(previous.issue.month, language)}</a>`}${next && html`<a rel="next" href="${to("report", next)}"><span>${words.report.next}</span> ${monthName(next.issue.month, language)}</a>`}</nav>\n`;
}
