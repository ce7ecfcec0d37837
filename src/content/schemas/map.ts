import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import type { Point } from "../../domain/shape-set.ts";
import { formatted, phrase, webAddress } from "./fields.ts";

const points = /^-?\d+(\.\d+)?,-?\d+(\.\d+)?( +-?\d+(\.\d+)?,-?\d+(\.\d+)?){2,}$/;

/** A closed polygon: `512,301 515,307 …`. Nothing but numbers can reach a page. */
const ring = formatted("ring", points).transform((text): readonly Point[] =>
  text.split(/ +/).map((point) => point.split(",").map(Number) as unknown as Point),
);

/** A file of `maps/`: the shapes of the places. */
export function mapSchema(languages: readonly Language[]) {
  return z.strictObject({
    attribution: z
      .strictObject({ text: phrase(languages), url: webAddress.optional() })
      .describe("Whose work the shapes are; shown below the map."),
    width: z.int().min(1).describe("The map's width, in the units of the points."),
    height: z.int().min(1).describe("Its height."),
    shapes: z.record(z.string(), z.array(ring).min(1)).describe("The polygons of each place, by its code."),
  });
}
