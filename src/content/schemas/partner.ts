import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { partnerKinds } from "../../domain/partner.ts";
import { countryName } from "../../i18n/countries.ts";
import { formatted, id, phrase, slugs, webAddress } from "./fields.ts";

/** An item of `partners.yaml`. */
export function partnerSchema(languages: readonly Language[]) {
  return z.strictObject({
    id: id.describe("What actions name it by."),
    name: phrase(languages).describe("Its name."),
    slug: slugs(languages).optional().describe("Its part of the address."),
    kind: z.enum(partnerKinds).describe("What it is: igo is an intergovernmental organisation, ngo a non-governmental one."),
    country: formatted("country", (code) => countryName(code, "en") !== null)
      .nullable()
      .optional()
      .describe("ISO 3166-1 alpha-2; null where it has none."),
    url: webAddress.optional().describe("Its own site."),
  });
}
