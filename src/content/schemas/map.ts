import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import type { Point } from "../../domain/shape-set.ts";
import { formatted, phrase, webAddress } from "./fields.ts";
import { field } from "./meaning.ts";

const points = /^-?\d{1,7}(\.\d+)?,-?\d{1,7}(\.\d+)?( +-?\d{1,7}(\.\d+)?,-?\d{1,7}(\.\d+)?){2,}$/;

/** Point by point: the pattern as a whole would need memory for each of thousands. */
const isRing = (text: string): boolean => {
  const given = text.split(/ +/);
  return given.length > 2 && given.every((point) => /^-?\d{1,7}(\.\d+)?,-?\d{1,7}(\.\d+)?$/.test(point));
};

/** A closed polygon: `512,301 515,307 …`. Nothing but numbers can reach a page. */
const ring = formatted("ring", points, isRing, Number.POSITIVE_INFINITY).transform((text): readonly Point[] =>
  text.split(/ +/).map((point) => point.split(",").map(Number) as unknown as Point),
);

/** Whose work the shapes are. */
function attributionSchema(languages: readonly Language[]) {
  return z.strictObject({
    text: field(phrase(languages), "attribution.text", "{es: 'Mapa: Ana Ejemplo, CC BY 4.0', en: 'Map: Ana Ejemplo, CC BY 4.0'}"),
    url: field(webAddress.optional(), "attribution.url", "https://example.org/map"),
  });
}

/** A file of `maps/`: the shapes of the places. */
export function mapSchema(languages: readonly Language[]) {
  return z.strictObject({
    attribution: field(attributionSchema(languages), "map.attribution", "{text: Mapa inventado}"),
    width: field(z.int().min(1), "map.width", "1000"),
    height: field(z.int().min(1), "map.height", "629"),
    shapes: field(z.record(z.string(), z.array(ring).min(1)), "map.shapes", '{MX-SON: ["0,0 40,0 40,40"]}'),
  });
}
