import type { Region } from "../../src/domain/region.ts";
import { html, type Insert } from "../../src/html/html.ts";
import type { View } from "../view.ts";
import { linkTo } from "./links.ts";

/** The places of a region by their names, each with its number of actions. */
export function places(region: Region, view: View): Insert {
  if (region.places.length === 0) return null;
  const { compare } = new Intl.Collator(view.language);
  const sorted = [...region.places].sort((a, b) => compare(a.name[view.language].text, b.name[view.language].text));
  return html`<ul class="tallies">${sorted.map((place) => html`<li>${linkTo("place", place, view)} <span class="count">${place.actions.length}</span></li>`)}</ul>\n`;
}
