import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { aliases } from "./aliases.ts";
import { id, phrase, placeCode, slugs } from "./fields.ts";
import { field } from "./meaning.ts";

/** A place of a region. */
export function placeSchema(languages: readonly Language[]) {
  return z.strictObject({
    code: field(placeCode, {
      en: "Its international code, by which actions name it; on the map its outline has the same.",
      es: "Su código internacional, con el que lo nombran las acciones; en el mapa, su contorno lleva el mismo.",
      example: "MX-SON",
    }),
    name: field(phrase(languages), { en: "Its name.", es: "Su nombre.", example: "Sonora" }),
    slug: field(slugs(languages).optional(), {
      en: "Its part of the address; without it, it is made from the name.",
      es: "Su parte de la dirección; sin él, se forma con el nombre.",
      example: "sonora",
    }),
    aliases: aliases("[/regiones/noroeste/estado-de-sonora/]"),
  });
}

/** An item of `regions.yaml`. */
export function regionSchema(languages: readonly Language[]) {
  return z.strictObject({
    id: field(id, { en: "The name of its reports' files.", es: "El nombre de los archivos de sus informes.", example: "northwest" }),
    name: field(phrase(languages), { en: "Its name.", es: "Su nombre.", example: "{es: Noroeste, en: Northwest}" }),
    slug: field(slugs(languages).optional(), {
      en: "Its part of the address; without it, it is made from the name.",
      es: "Su parte de la dirección; sin él, se forma con el nombre.",
      example: "{es: noroeste, en: northwest}",
    }),
    aliases: aliases("[/regiones/norte-y-oeste/, /en/regions/north-and-west/]"),
    places: field(z.array(placeSchema(languages)).optional(), {
      en: "The places that belong to it.",
      es: "Los lugares que le pertenecen.",
      example: "[{code: MX-SON, name: Sonora}]",
    }),
  });
}
