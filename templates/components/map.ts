import type { Place } from "../../src/domain/place.ts";
import type { Region } from "../../src/domain/region.ts";
import { type Box, boxAroundShapes, isSmall, type MapShape, overlaps, type ShapeSet } from "../../src/domain/shape-set.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import type { View } from "../view.ts";
import { level, levelsUpTo } from "./level.ts";
import { phrase } from "./text.ts";

/**
 * The map of the places: each a link with a name, shaded by its number of actions. The outlines are in one file that
 * all pages share. Nothing where the archive has no map.
 */
export function map(view: View): Insert {
  const set = view.archive.map;
  if (!set) return null;
  const { width, height, shapes, detail } = set;
  const most = mostActions(view);
  const places = shapes.map((shape) => place(shape, { most, plain: detail !== null && isSmall(shape, width) }, view));
  const framed = html`${places}${detail && html`<rect class="frame" x="${detail.x}" y="${detail.y}" width="${detail.width}" height="${detail.height}"/>\n`}`;
  const whole = drawing({ x: 0, y: 0, width, height }, view.words.regions.mapLabel, framed);
  const table = html`<a href="${view.to("regions", null)}#_places">${view.words.regions.table}</a> · `;
  return figure(html`${whole}${detail && larger(detail, set, most, view)}`, table, set, view);
}

/**
 * The crowded part of the map, drawn again so large that its small places can be hit. The keyboard does not go through
 * it, since it has been at the same links in the map.
 */
function larger(detail: Box, { shapes }: ShapeSet, most: number, view: View): Html {
  const places = shapes.filter(({ box }) => overlaps(box, detail)).map((shape) => place(shape, { most, again: true }, view));
  return html`<div class="detail">${drawing(detail, view.words.regions.detail, places)}</div>`;
}

/**
 * A region on the map, near enough to hit each of its places; its neighbours are only drawn, below it.
 * @param here The place that the page is about.
 */
export function regionMap(region: Region, view: View, here: Place | null = null): Insert {
  const set = view.archive.map;
  const own = set?.shapes.filter(({ place }) => place.region === region) ?? [];
  if (!set || own.length === 0) return null;
  const others = set.shapes.filter(({ place }) => place.region !== region).map(({ place }) => outline(place, view));
  const most = mostActions(view);
  const places = own.map((shape) => place(shape, { most, here: shape.place === here }, view));
  const around = html`<g class="elsewhere" aria-hidden="true">${others}</g>\n${places}`;
  return figure(drawing(boxAroundShapes(own, set.width / 25, set.width / 4), view.words.regions.mapLabel, around), null, set, view);
}

function figure(drawn: Html, before: Insert, { attribution }: ShapeSet, view: View): Html {
  const credit = phrase(attribution.text[view.language], view.language);
  return html`<figure class="map">${drawn}
<figcaption>${mapKey(view)}${before}${attribution.url ? html`<a href="${attribution.url}">${credit}</a>` : credit}</figcaption></figure>\n`;
}

/** The most actions that a place on the map has: what its strongest shade represents. */
function mostActions({ archive: { map } }: View): number {
  return Math.max(1, ...(map?.shapes ?? []).map(({ place }) => place.actions.length));
}

/** How many actions each shade of the map represents. */
function mapKey(view: View): Html {
  const shades = levelsUpTo(mostActions(view));
  return html`<p class="key">${view.words.report.actions}:${shades.map(({ level, from, to }) => html` <span class="level-${level}">${from === to ? from : `${from}–${to}`}</span>`)}</p>\n`;
}

function drawing({ x, y, width, height }: Box, label: string, content: Insert): Html {
  return html`<svg viewBox="${x} ${y} ${width} ${height}" role="group" fill="none" stroke="currentColor" aria-label="${label}">
${content}</svg>`;
}

interface InlineMarks {
  /** The most actions of a place, which have the strongest shade. */
  readonly most: number;
  /** Without the larger target: where it would cover others. */
  readonly plain?: boolean;
  /** A second link to the place. */
  readonly again?: boolean;
  /** The page's own place. */
  readonly here?: boolean;
}

function place({ place }: MapShape, { most, plain = false, again = false, here = false }: InlineMarks, view: View): Html {
  const { region, actions, name } = place;
  const label = `${name[view.language].text}: ${view.words.count.actions({ count: actions.length })}`;
  const shade = level(actions.length, most);
  return html`<a href="${view.to("place", place)}" class="region-${region.index % 12} level-${shade}" aria-label="${label}"${again && html` tabindex="-1"`}${here && html` aria-current="page"`}><title>${label}</title>${outline(place, view, plain ? "" : "-target")}</a>\n`;
}

function outline({ code }: Place, { assets }: View, part = ""): Html {
  return html`<use href="${assets.map}#${code}${part}"/>`;
}
