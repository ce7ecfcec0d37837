import type { Issue } from "../../src/domain/issue.ts";
import type { Place } from "../../src/domain/place.ts";
import type { ShapeSet } from "../../src/domain/shape-set.ts";
import { html, trusted } from "../../src/html/html.ts";
import type { Reading } from "../../src/views/reading.ts";
import { placesOf } from "../../src/views/report.ts";
import { regionColour } from "./region-colour.ts";
import { printedWords, type Words } from "./words.ts";

/** The map of an issue, as the Typst templates take it. */
export interface PrintedMap {
  /** Without any words. */
  readonly svg: string;
  /** Names what is marked. */
  readonly alternative: string;
  /** Where each marked place is, in parts of the map's width and height, and the number of its region in the contents. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly number: number; readonly colour: string }[];
  readonly attribution: Words;
}

/** The map with the places of an issue marked; null where the archive has no map, or no place of the issue is on it. */
export function printedMap(issue: Issue, { archive: { map }, words, language }: Reading): PrintedMap | null {
  const named = new Set(placesOf(issue.actions));
  const marked = map?.shapes.filter(({ place }) => named.has(place)) ?? [];
  if (!map || marked.length === 0) return null;
  const { width, height, attribution } = map;
  const names = marked.map(({ place }) => `${place.name[language].text} (${place.region.name[language].text})`);
  const number = new Map(issue.reports.map(({ region }, n) => [region, n + 1]));
  return {
    svg: mapDrawing(map, named),
    alternative: words.editions.pdf.map({ places: names.join(", ") }),
    marks: marked.map(({ place: { region }, labelPoint: [x, y] }) => ({
      x: x / width,
      y: y / height,
      number: number.get(region) ?? 0,
      colour: regionColour(region.index),
    })),
    attribution: printedWords(attribution.text[language], attribution.url),
  };
}

/** The map as SVG without any words, for Typst; some places have the colour of their region. */
export function mapDrawing({ width, height, shapes }: ShapeSet, marked: ReadonlySet<Place>): string {
  const outlines = shapes.map(({ place, rings }) => {
    const path = trusted(rings.map((ring) => `M${ring.map((point) => point.join(" ")).join("L")}Z`).join(""));
    return html`<path fill="${marked.has(place) ? regionColour(place.region.index) : "#f3efe6"}" d="${path}"/>`;
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" stroke="#857d6c" stroke-width="${width / 900}" stroke-linejoin="round">${outlines}</svg>`
    .text;
}
