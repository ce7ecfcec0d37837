import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { aliases } from "./aliases.ts";
import { id, phrase, placeCode, slugs } from "./fields.ts";
import { field } from "./meaning.ts";

/** A place of a region. */
export function placeSchema(languages: readonly Language[]) {
  return z.strictObject({
    code: field(placeCode, "place.code", "MX-SON"),
    name: field(phrase(languages), "place.name", "Sonora"),
    slug: field(slugs(languages).optional(), "place.slug", "sonora"),
    aliases: aliases("[/regiones/noroeste/estado-de-sonora/]"),
  });
}

/** An item of `regions.yaml`. */
export function regionSchema(languages: readonly Language[]) {
  return z.strictObject({
    id: field(id, "region.id", "northwest"),
    name: field(phrase(languages), "region.name", "{es: Noroeste, en: Northwest}"),
    slug: field(slugs(languages).optional(), "region.slug", "{es: noroeste, en: northwest}"),
    aliases: aliases("[/regiones/norte-y-oeste/, /en/regions/north-and-west/]"),
    places: field(z.array(placeSchema(languages)).optional(), "region.places", "[{code: MX-SON, name: Sonora}]"),
  });
}
