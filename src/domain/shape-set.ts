import type { Localized, Phrase } from "./language.ts";
import type { Place } from "./place.ts";

/** A point of a map, in its own units: x to the right, y down. */
export type Point = readonly [x: number, y: number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The outline of a place on a map. */
export interface Shape {
  readonly place: Place;
  /** Closed polygons; the first point is not repeated. */
  readonly rings: readonly (readonly Point[])[];
  /** The smallest rectangle around it. */
  readonly box: Box;
}

/** The box of some polygons. */
export function boxAround(rings: readonly (readonly Point[])[]): Box {
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The order in which shapes are drawn and reached. */
export function byRegionAndSize(a: Shape, b: Shape): number {
  return a.place.region.index - b.place.region.index || b.box.width * b.box.height - a.box.width * a.box.height;
}

/** A map: `content/maps/<name>.yaml`. */
export interface ShapeSet {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly attribution: { readonly text: Localized<Phrase>; readonly url: string | null };
  /** By region, so that the keyboard goes through the map as through the list; in a region the small ones last, on top. */
  readonly shapes: readonly Shape[];
}
