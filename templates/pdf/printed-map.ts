import type { Issue } from "../../src/domain/issue.ts";
import type { Place } from "../../src/domain/place.ts";
import type { Reading } from "../view.ts";
import { mapDrawing } from "./map-drawing.ts";
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

/** The places of an issue's actions, in the order of the regions. */
export function placesOf({ actions }: Issue): Place[] {
  return [...new Set(actions.flatMap(({ place }) => (place ? [place] : [])))];
}

/** The map with the places of an issue marked; null where the archive has no map, or no place of the issue is on it. */
export function printedMap(issue: Issue, { archive: { map }, words, language }: Reading): PrintedMap | null {
  const named = new Set(placesOf(issue));
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
