import type { Place } from "../../src/domain/place.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { monthShort } from "../../src/languages/dates.ts";
import type { View } from "../view.ts";
import { actionAddress, linkTo } from "./links.ts";
import { phrase } from "./phrase.ts";

/** All that the map shows, and leads to, as a table: the places by name, with their region and their actions. */
export function placeTable(view: View): Insert {
  const { archive, words, language } = view;
  const { compare } = new Intl.Collator(language);
  const places = archive.regions.flatMap((region) => region.places).sort((a, b) => compare(a.name[language].text, b.name[language].text));
  if (places.length === 0) return null;
  return html`<section class="scroll" tabindex="0" aria-labelledby="_places"><table class="places">
<thead><tr><th scope="col">${words.search.place}</th><th scope="col">${words.search.region}</th><th scope="col">${words.report.actions}</th><th scope="col">${words.regions.latest}</th></tr></thead>
<tbody>\n${places.map((place) => row(place, view))}</tbody></table></section>\n`;
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
