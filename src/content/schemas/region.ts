import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { formatted, id, phrase, slugs } from "./fields.ts";

/** An item of `regions.yaml`. */
export function regionSchema(languages: readonly Language[]) {
  const place = z.strictObject({
    code: formatted("place-code", /^[A-Z]{2}-[A-Z0-9]{1,3}$/).describe("ISO 3166-2; also the id of its shape on the map."),
    name: phrase(languages).describe("Its name."),
    slug: slugs(languages).optional().describe("Its part of the address."),
  });
  return z.strictObject({
    id: id.describe("The name of its reports' files."),
    name: phrase(languages).describe("Its name."),
    slug: slugs(languages).optional().describe("Its part of the address."),
    places: z.array(place).optional().describe("What belongs to it."),
  });
}
