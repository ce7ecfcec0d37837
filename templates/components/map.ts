import type { Region } from "../../src/domain/region.ts";
import type { Shape } from "../../src/domain/shape-set.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import type { View } from "../view.ts";
import { phrase } from "./phrase.ts";

/**
 * The map of the places: each a link with a name, shaded by its number of actions. The outlines stand in one file that
 * all pages share. Nothing where the archive has no map.
 * @param focus The region whose places are links; the others are then only drawn. All regions where it is left out.
 */
export function map(view: View, focus: Region | null = null): Insert {
  const { archive, assets, words, language } = view;
  if (!archive.map || !assets.map) return null;
  const { width, height, attribution, shapes } = archive.map;
  const most = Math.max(1, ...shapes.map(({ place }) => place.actions.length));
  const credit = phrase(attribution.text[language], language);
  return html`<figure class="map"><svg viewBox="0 0 ${width} ${height}" role="group" fill="none" stroke="currentColor" aria-label="${words.regions.mapLabel}">
${shapes.map((shape) => place(shape, level(shape.place.actions.length, most), focus, view))}</svg>
<figcaption>${focus === null && html`<a href="${view.to("regions", null)}#_places">${words.regions.table}</a> · `}${attribution.url ? html`<a href="${attribution.url}">${credit}</a>` : credit}</figcaption></figure>\n`;
}

/** Five shades, from none to the most. */
export function level(count: number, most: number): number {
  return count === 0 ? 0 : Math.min(4, Math.ceil((count / most) * 4));
}

function place(shape: Shape, shade: number, focus: Region | null, view: View): Html {
  const { region, code, actions, name } = shape.place;
  const outline = html`<use href="${view.assets.map}#${code}"/>`;
  if (focus && region !== focus) return html`<g class="elsewhere" aria-hidden="true">${outline}</g>\n`;
  const label = `${name[view.language].text}: ${view.words.count.actions(actions.length)}`;
  return html`<a href="${view.to("place", shape.place)}" class="region-${region.index % 12} level-${shade}" aria-label="${label}"><title>${label}</title>${outline}${target(shape, view)}</a>\n`;
}

/** The smallest target on a map 1000 units wide: 24 CSS pixels (WCAG 2.2, 2.5.8) where the map is shown 700 pixels wide. */
const smallestTarget = 34;

/** A larger, unseen target for a place that is hard to hit. */
function target(shape: Shape, { archive }: View): Insert {
  const { x, y, width, height } = shape.box;
  const least = (smallestTarget * (archive.map?.width ?? 1000)) / 1000;
  return Math.min(width, height) < least && html`<circle class="target" cx="${x + width / 2}" cy="${y + height / 2}" r="${least / 2}"/>`;
}
