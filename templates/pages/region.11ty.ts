import type { Report } from "../../src/domain/report.ts";
import { definePage } from "../../src/eleventy/define-template.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { breadcrumbs } from "../components/breadcrumbs.ts";
import { frequencyLists, nameIndex } from "../components/counted-list.ts";
import { actionLink, sliceLink } from "../components/links.ts";
import { regionMap } from "../components/map.ts";
import { monthTime, phrase } from "../components/text.ts";
import { layout } from "../layouts/layout.ts";
import { type View, viewOf } from "../view.ts";

export const { data, render } = definePage("region", (page, assets) => {
  const view = viewOf(page, assets);
  const { words, language, to } = view;
  const region = page.subject;
  const name = region.name[language];
  const counts = `${words.count.reports({ count: region.reports.length })}, ${words.count.actions({ count: region.actions.length })}`;
  return layout(page, view, {
    kind: "region",
    card: { kind: "region", subject: region },
    title: name.text,
    description: `${name.text}: ${counts}`,
    feed: { kind: "region", subject: region },
    main: html`<div class="region-${region.index % 12}">
${breadcrumbs(page, view)}<h1>${phrase(name, language)}</h1>
<p class="summary">${counts}</p>
<div class="columns">
<div>${regionMap(region, view)}${region.places.length > 0 && html`<section><h2>${words.regions.places}</h2>\n${nameIndex("place", region.places, view)}</section>\n`}<section><h2>${words.region.reports}</h2>
${region.reports.length === 0 && html`<p>${words.text.nothingYet}</p>\n`}${reportsByYear(region.reports, view)}</section></div>
<div>${frequencyLists(words.region.partners, "partner", region.partners, view)}${frequencyLists(words.region.topics, "topic", region.topics, view)}<p class="origin"><a href="${to("feed", { kind: "region", subject: region })}" type="application/atom+xml">${words.region.feed({ name: name.text })}</a></p>${sliceLink({ kind: "region", subject: region }, view)}</div></div></div>\n`,
  });
});

/** Every report, newest first, with its actions. */
function reportsByYear(reports: readonly Report[], view: View): Insert {
  return [...Map.groupBy(reports, ({ issue }) => issue.month.year)].map(
    ([year, ofYear]) =>
      html`<section class="year"><h3>${year}</h3>\n<ul class="entries">\n${ofYear.map((report) => entry(report, view))}</ul></section>\n`,
  );
}

function entry(report: Report, view: View): Html {
  const { month } = report.issue;
  return html`<li><a class="month" href="${view.to("report", report)}">${monthTime(month, view)}</a>
<ul>${report.actions.map((action) => html`<li>${actionLink(action, view)}</li>`)}</ul></li>\n`;
}
