import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { partnerKinds } from "../../domain/partner.ts";
import { countryName } from "../../languages/countries.ts";
import { aliases } from "./aliases.ts";
import { formatted, id, phrase, slugs, webAddress } from "./fields.ts";
import { field } from "./meaning.ts";

const country = formatted("country", /^[A-Z]{2}$/, (code) => countryName(code, "en") !== null);

/** An item of `partners.yaml`. */
export function partnerSchema(languages: readonly Language[]) {
  return z.strictObject({
    id: field(id, "partner.id", "united-nations"),
    name: field(phrase(languages), "partner.name", "{es: Naciones Unidas, en: United Nations}"),
    slug: field(slugs(languages).optional(), "partner.slug", "{es: naciones-unidas, en: united-nations}"),
    aliases: aliases("[/socios/onu/]"),
    kind: field(z.enum(partnerKinds), "partner.kind", "igo"),
    country: field(country.nullable().optional(), "partner.country", "CA"),
    url: field(webAddress.optional(), "partner.url", "https://www.un.org/"),
  });
}
