import { definePage } from "../../src/eleventy/define-template.ts";
import { html, type Insert } from "../../src/html/html.ts";
import { dayName } from "../../src/languages/dates.ts";
import { quotedTitle, sentence } from "../../src/languages/titles.ts";
import { imprintOf } from "../../src/views/imprint.ts";
import { dataCharts } from "../components/data-charts.ts";
import { columnTables, downloads } from "../components/data-files.ts";
import { valuesHtml } from "../components/text.ts";
import { openData } from "../data/open-data.ts";
import { layout } from "../layouts/layout.ts";
import { datasetMetadata } from "../metadata/dataset.ts";
import { type View, viewOf } from "../view.ts";

/** The open data: what there is, how it may be used and is cited, what it shows, what its columns mean. */
export const { data, render } = definePage("data", (page, assets) => {
  const view = viewOf(page, assets);
  const words = view.words.editions.data;
  return layout(page, view, {
    kind: "data",
    title: words.title,
    description: words.intro,
    metadata: datasetMetadata(page, view),
    main: html`<h1>${words.title}</h1>
<p class="summary">${words.intro}</p>
${downloads(view)}
<div class="columns">
<section class="prose"><h2>${words.notes.title}</h2>
<ul>${[words.notes.changes, words.notes.language, words.notes.spreadsheet, words.notes.slices].map((note) => html`<li>${note}</li>`)}</ul></section>
${use(page.canonical, view)}</div>
${dataCharts(view)}${columnTables(view)}`,
  });
});

/** Under which licence the data are, and how they are cited. */
function use(canonical: string, view: View): Insert {
  const { words, language } = view;
  const licence = imprintOf(view).find(({ kind }) => kind === "licence");
  return html`<section class="cite" aria-labelledby="_cite">${licence ? html`<h2>${licence.label}</h2>\n<p>${valuesHtml(licence.values, language, "license")}</p>\n` : null}<h2 id="_cite">${words.issue.howToCite}</h2>
<p id="_citation">${citation(view)} <a href="${canonical}">${canonical}</a></p>
<p class="tools"><button type="button" class="scripted" data-copy="_citation">${words.issue.copyCitation}</button></p></section>\n`;
}

/** Publisher, what it is, and of which day: a sentence each. */
function citation(view: View): string {
  const { archive, words, language } = view;
  const { title, publisher } = archive.site;
  const { updated } = openData(view);
  const name = words.feed.title({ site: title[language].text, subject: words.editions.data.title });
  const parts = [
    publisher.name,
    quotedTitle(name, words),
    ...(updated ? [words.editions.data.updated({ day: dayName(updated, language) })] : []),
  ];
  return parts.map(sentence).join(" ");
}
