import type { Place } from "../../src/domain/place.ts";
import type { Region } from "../../src/domain/region.ts";
import { definePage } from "../../src/eleventy/define-template.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { monthShort } from "../../src/languages/dates.ts";
import { actionAddress } from "../../src/views/action.ts";
import { nameIndex } from "../components/counted-list.ts";
import { linkTo } from "../components/links.ts";
import { map } from "../components/map.ts";
import { matrix } from "../components/matrix.ts";
import { phrase } from "../components/text.ts";
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
<div>${map(view)}${placeTable(view)}</div>
<div><section><h2>${words.regions.list}</h2>
${archive.regions.length === 0 && html`<p>${words.regions.none}</p>\n`}<div class="region-list">\n${archive.regions.map((region) => regionWithPlaces(region, view))}</div></section>
${months(view)}</div></div>\n`,
  });
});

/** All that the map shows, and leads to, as a table: the places by name, with their region and their actions. */
function placeTable(view: View): Insert {
  const { archive, words, language } = view;
  const { compare } = new Intl.Collator(language);
  const places = archive.regions.flatMap((region) => region.places).sort((a, b) => compare(a.name[language].text, b.name[language].text));
  if (places.length === 0) return null;
  return html`<section><h2 id="_places">${words.regions.table}</h2>
<section class="scroll" tabindex="0" aria-labelledby="_places"><table class="places">
<thead><tr><th scope="col">${words.search.place}</th><th scope="col">${words.search.region}</th><th scope="col">${words.report.actions}</th><th scope="col">${words.regions.latest}</th></tr></thead>
<tbody>\n${places.map((place) => row(place, view))}</tbody></table></section>\n</section>\n`;
}

function row(place: Place, view: View): Html {
  const { region, actions } = place;
  return html`<tr class="region-${region.index % 12}"><th scope="row">${linkTo("place", place, view)}</th><td>${linkTo("region", region, view)}</td><td class="number">${actions.length}</td><td>${latest(place, view)}</td></tr>\n`;
}

function latest({ actions: [action] }: Place, view: View): Insert {
  if (!action) return null;
  const { month } = action.report.issue;
  return html`<a href="${actionAddress(action, view)}"><time datetime="${month.id}">${monthShort(month, view.language)}</time><span class="unseen">: ${phrase(action.title[view.language], view.language)}</span></a>`;
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
