import { type Html, html } from "../../src/html/html.ts";
import type { View } from "../view.ts";
import { levelsUpTo } from "./level.ts";

/** The most actions that a place on the map has: what its strongest shade represents. */
export function mostActions({ archive: { map } }: View): number {
  return Math.max(1, ...(map?.shapes ?? []).map(({ place }) => place.actions.length));
}

/** How many actions each shade of the map represents. */
export function mapKey(view: View): Html {
  const shades = levelsUpTo(mostActions(view));
  return html`<p class="key">${view.words.report.actions}:${shades.map(({ level, from, to }) => html` <span class="level-${level}">${from === to ? from : `${from}–${to}`}</span>`)}</p>\n`;
}
