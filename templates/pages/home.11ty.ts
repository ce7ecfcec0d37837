import type { Issue } from "../../src/domain/issue.ts";
import type { Region } from "../../src/domain/region.ts";
import { definePage } from "../../src/eleventy/define-template.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { monthName } from "../../src/languages/dates.ts";
import { authorsOf } from "../../src/views/issue.ts";
import { months } from "../components/issue-list.ts";
import { actionLink } from "../components/links.ts";
import { map } from "../components/map.ts";
import { matrix } from "../components/matrix.ts";
import { subscribe } from "../components/subscribe.ts";
import { monthTime, phrase, valuesHtml } from "../components/text.ts";
import { layout } from "../layouts/layout.ts";
import { jsonLd } from "../metadata/json-ld.ts";
import { licence, newsletter, publisher } from "../metadata/newsletter.ts";
import { type View, viewOf } from "../view.ts";

/** How many months the matrix of the front page shows; the regional index shows all. */
const matrixMonths = 24;

export const { data, render } = definePage("home", (page, assets) => {
  const view = viewOf(page, assets);
  const { archive, words, language } = view;
  const [latest] = archive.issues;
  const description = archive.site.description[language];
  return layout(page, view, {
    kind: "home",
    metadata: metadata(view),
    title: null,
    description: description.text,
    main: html`<p class="motto">${phrase(description, language)}</p>
${latest ? latestIssue(latest, view) : html`<p>${words.home.empty}</p>\n`}
<div class="front">
<section class="by-region"><h2>${words.home.regions}</h2>
${map(view)}<ul class="regions">\n${archive.regions.map((region) => regionLine(region, view))}</ul></section>
${latest ? html`<section class="by-month"><h2>${words.home.matrix}</h2>\n${matrix(archive.issues.slice(0, matrixMonths), view)}</section>\n` : null}${earlier(view)}</div>
${subscribe(view)}`,
  });
});

function latestIssue(issue: Issue, view: View): Html {
  const { words, language, to } = view;
  const month = monthName(issue.month, language);
  return html`<section class="latest"><div><p class="kicker">${words.home.latest}</p>
<h2><a href="${to("issue", issue)}">${month}</a></h2>
<p class="summary">${phrase(issue.summary[language], language)}</p>
<p class="byline">${valuesHtml(authorsOf(issue, view), language, "author")}</p>
<p><a class="more" href="${to("issue", issue)}">${words.home.read({ month })}</a></p></div>
${reportsOf(issue, view)}</section>`;
}

/** The regions that an issue reports on, each with its actions. */
function reportsOf({ month, reports }: Issue, view: View): Insert {
  if (reports.length === 0) return null;
  const { language, to } = view;
  return html`<ul class="regions">\n${reports.map(
    (
      report,
    ) => html`<li class="region-${report.region.index % 12}"><h3><a href="${to("report", report)}">${phrase(report.region.name[language], language)}<span class="unseen">, ${monthName(month, language)}</span></a></h3>
${report.actions.map((action) => html`<p>${actionLink(action, view)}</p>`)}</li>\n`,
  )}</ul>`;
}

/** A region and its newest line. The count is a part of the link, since a name such as «Este» alone also means "this". */
function regionLine(region: Region, view: View): Html {
  return html`<li class="region-${region.index % 12}"><h3><a href="${view.to("region", region)}">${phrase(region.name[view.language], view.language)} <span class="count">${view.words.count.actions({ count: region.actions.length })}</span></a></h3>${newest(region, view)}</li>\n`;
}

/** The newest line of a region: the first action of its last report, else that report. */
function newest({ reports: [report] }: Region, view: View): Insert {
  if (!report) return null;
  const [action] = report.actions;
  const month = monthTime(report.issue.month, view);
  return action ? html`<p>${actionLink(action, view)} ${month}</p>` : html`<p><a href="${view.to("report", report)}">${month}</a></p>`;
}

function earlier(view: View): Insert {
  const { archive, words, to } = view;
  if (archive.years.length === 0) return null;
  return html`<section class="earlier"><h2>${words.home.earlier}</h2>
${archive.years.map((year) => html`<div class="year-row"><h3><a href="${to("year", year)}">${year.year}</a></h3>${months(year, view)}</div>`)}</section>\n`;
}

/** What the front page says to programs: the site with its search, and the newsletter. */
function metadata(view: View): Html {
  const { archive, language, to } = view;
  const { site, routes } = archive;
  const home = routes.absolute(to("home", null));
  const shared = { name: site.title[language].text, description: site.description[language].text, inLanguage: language, url: home };
  const search = { "@type": "EntryPoint", urlTemplate: `${routes.absolute(to("search", null))}?q={search_term_string}` };
  return jsonLd({
    "@graph": [
      {
        "@type": "WebSite",
        "@id": `${home}#website`,
        ...shared,
        about: { "@id": newsletter(view)["@id"] },
        potentialAction: { "@type": "SearchAction", target: search, "query-input": "required name=search_term_string" },
      },
      { ...newsletter(view), ...shared, inLanguage: site.languages, publisher: publisher(view), license: licence(view) },
    ],
  });
}
