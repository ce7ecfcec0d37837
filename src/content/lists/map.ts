import polylabel from "polylabel";
import type { Place } from "../../domain/place.ts";
import { boxAround, byRegionAndSize, detailOf, type MapShape, type Point, type ShapeSet } from "../../domain/shape-set.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Problems } from "../../problems/problem.ts";
import { check } from "../fields/check.ts";
import { Yaml } from "../fields/yaml.ts";
import type { Files } from "../files/files.ts";
import { mapSchema } from "../schemas/map.ts";
import type { Registers } from "./registers.ts";
import type { ReadSite } from "./site.ts";

/** Reads the shape set that the site names; null where it names none. Each shape must be a place's. */
export function readMap(
  { site, map: name, yaml: siteYaml }: ReadSite,
  files: Files,
  registers: Registers,
  problems: Problems,
): ShapeSet | null {
  if (name === null) return null;
  const source = files.texts.get(`maps/${name}.yaml`);
  if (!source) {
    const known = [...files.texts.keys()].flatMap((path) => /^maps\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
    problems.add("unknown-id", { noun: "map", id: name, nearest: nearest(name, known), offered: [] }, siteYaml.at(["map"]));
    return null;
  }
  const yaml = new Yaml(source);
  const value = yaml.read(problems);
  const fields = value === undefined ? null : check(mapSchema(site.languages), value, { yaml, path: [] }, problems);
  if (!fields) return null;
  const { width, height, attribution } = fields;
  const shapes = Object.entries(fields.shapes).flatMap(([code, rings]) => {
    const place = registers.places.resolve(code, () => yaml.at(["shapes", code], "key"), problems);
    return place ? [shapeOf(place, rings)] : [];
  });
  return {
    name,
    width,
    height,
    attribution: { text: attribution.text, url: attribution.url ?? null },
    shapes: shapes.sort(byRegionAndSize),
    detail: detailOf(shapes, width),
  };
}

function shapeOf(place: Place, rings: readonly (readonly Point[])[]): MapShape {
  return { place, rings, box: boxAround(rings), labelPoint: labelPointOf(rings) };
}

/** The point within an outline that is furthest from its borders, on its largest part: where someone would point at it. */
function labelPointOf(rings: readonly (readonly Point[])[]): Point {
  const corners = rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y])).sort((a, b) => areaOf(b) - areaOf(a));
  // As fine as a reader can see, however large the units of the map are.
  const precision = Math.sqrt(areaOf(corners[0] ?? [])) / 200;
  const [x, y] = polylabel(corners, precision);
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/** Of the box around a ring. */
function areaOf(ring: readonly Point[]): number {
  const { width, height } = boxAround([ring]);
  return width * height;
}
