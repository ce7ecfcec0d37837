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
    text: field(phrase(languages), {
      en: "The words that are shown below the map.",
      es: "Las palabras que se muestran bajo el mapa.",
      example: "{es: 'Mapa: Ana Ejemplo, CC BY 4.0', en: 'Map: Ana Ejemplo, CC BY 4.0'}",
    }),
    url: field(webAddress.optional(), { en: "Where they come from.", es: "De dónde vienen.", example: "https://example.org/map" }),
  });
}

/** A file of `maps/`: the shapes of the places. */
export function mapSchema(languages: readonly Language[]) {
  return z.strictObject({
    attribution: field(attributionSchema(languages), {
      en: "Whose work the outlines are.",
      es: "De quién son los contornos.",
      example: "{text: Mapa inventado}",
    }),
    width: field(z.int().min(1), {
      en: "The map's width, in the units of the points.",
      es: "El ancho del mapa, en las unidades de los puntos.",
      example: "1000",
    }),
    height: field(z.int().min(1), { en: "Its height.", es: "Su alto.", example: "629" }),
    shapes: field(z.record(z.string(), z.array(ring).min(1)), {
      en: "The outlines of each place: one for each piece of land, each a row of points `x,y`.",
      es: "Los contornos de cada lugar: uno por cada pedazo de tierra, cada uno una fila de puntos `x,y`.",
      example: '{MX-SON: ["0,0 40,0 40,40"]}',
      takes: {
        en: "for each place, a line `code:` with a list of outlines",
        es: "por cada lugar, una línea `código:` con una lista de contornos",
      },
    }),
  });
}
