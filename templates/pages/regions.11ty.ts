import type { Region } from "../../src/domain/region.ts";
import { definePage } from "../../src/eleventy/define-template.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { nameIndex } from "../components/counted-list.ts";
import { map } from "../components/map.ts";
import { matrix } from "../components/matrix.ts";
import { phrase } from "../components/phrase.ts";
import { placeTable } from "../components/place-table.ts";
import { layout } from "../layouts/layout.ts";
import { type View, viewOf } from "../view.ts";

/** The regional index: whoever knows a place finds it in one look. */
export const { data, render } = definePage("regions", (page, assets) => {
  const view = viewOf(page, assets);
  const { archive, words } = view;
  return layout(page, view, {
    kind: "regions",
    title: words.regions.title,
    description: words.regions.intro,
    main: html`<h1>${words.regions.title}</h1>
<p class="summary">${words.regions.intro}</p>
<div class="columns">
<div>${map(view)}${table(view)}</div>
<div><section><h2>${words.regions.list}</h2>
${archive.regions.length === 0 && html`<p>${words.regions.none}</p>\n`}<div class="region-list">\n${archive.regions.map((region) => regionWithPlaces(region, view))}</div></section>
${months(view)}</div></div>\n`,
  });
});

function table(view: View): Insert {
  const content = placeTable(view);
  return content && html`<section><h2 id="_places">${view.words.regions.table}</h2>\n${content}</section>\n`;
}

function months(view: View): Insert {
  const { archive, words } = view;
  if (archive.issues.length === 0) return null;
  return html`<section><h2>${words.regions.matrix}</h2>
<p>${words.regions.matrixIntro}</p>
${matrix(archive.issues, view)}</section>\n`;
}

function regionWithPlaces(region: Region, view: View): Html {
  return html`<section class="region-${region.index % 12}"><h3><a href="${view.to("region", region)}">${phrase(region.name[view.language], view.language)} <span class="count">${view.words.count.actions({ count: region.actions.length })}</span></a></h3>
${nameIndex("place", region.places, view)}</section>\n`;
}
