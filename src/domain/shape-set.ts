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
export interface MapShape {
  readonly place: Place;
  /** Closed polygons; the first point is not repeated. */
  readonly rings: readonly (readonly Point[])[];
  /** The smallest rectangle around it. */
  readonly box: Box;
  /** The point within it that is furthest from its borders. */
  readonly labelPoint: Point;
}

/** The box of some polygons. */
export function boxAround(rings: readonly (readonly Point[])[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of rings.flat()) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The box around shapes, with a margin on each side, at least as wide as is said. */
export function boxAroundShapes(shapes: readonly MapShape[], margin: number, least = 0): Box {
  const corners = shapes.flatMap(({ box: { x, y, width, height } }): Point[] => [
    [x, y],
    [x + width, y + height],
  ]);
  const { x, y, width, height } = boxAround([corners]);
  const side = Math.max(margin, (least - width) / 2);
  return { x: x - side, y: y - margin, width: width + 2 * side, height: height + 2 * margin };
}

/** Whether two boxes have a part in common. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a shape is so small on a map that it is hard to hit, even where the map fills a page. */
export function isSmall({ box }: MapShape, mapWidth: number): boolean {
  return Math.min(box.width, box.height) < mapWidth / 25;
}

/** The part of a map that is drawn again, larger: around its small shapes. None where that is not much smaller than the map. */
export function detailOf(shapes: readonly MapShape[], mapWidth: number): Box | null {
  const small = shapes.filter((shape) => isSmall(shape, mapWidth));
  if (small.length === 0) return null;
  const box = boxAroundShapes(small, mapWidth / 250);
  return box.width <= mapWidth / 2 ? box : null;
}

/** The order in which shapes are drawn and reached. */
export function byRegionAndSize(a: MapShape, b: MapShape): number {
  return a.place.region.index - b.place.region.index || b.box.width * b.box.height - a.box.width * a.box.height;
}

/** A map: `content/maps/<name>.yaml`. */
export interface ShapeSet {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly attribution: { readonly text: Localized<Phrase>; readonly url: string | null };
  /** By region, so that the keyboard goes through the map as through the list; in a region the small ones last, on top. */
  readonly shapes: readonly MapShape[];
  /** What is drawn again, larger, so that its small places can be hit. */
  readonly detail: Box | null;
}
