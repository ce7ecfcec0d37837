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
    id: field(id, { en: "What actions name it by.", es: "Con lo que lo nombran las acciones.", example: "united-nations" }),
    name: field(phrase(languages), { en: "Its name.", es: "Su nombre.", example: "{es: Naciones Unidas, en: United Nations}" }),
    slug: field(slugs(languages).optional(), {
      en: "Its part of the address; without it, it is made from the name.",
      es: "Su parte de la dirección; sin él, se forma con el nombre.",
      example: "{es: naciones-unidas, en: united-nations}",
    }),
    aliases: aliases("[/socios/onu/]"),
    kind: field(z.enum(partnerKinds), {
      en: "What it is; `igo` is an intergovernmental organisation, `ngo` a non-governmental one.",
      es: "Qué es; `igo` es un organismo intergubernamental, `ngo` una organización no gubernamental.",
      example: "igo",
    }),
    country: field(country.nullable().optional(), {
      en: "Its country; `null`, or no line, where it has none.",
      es: "Su país; `null`, o ninguna línea, si no tiene.",
      example: "CA",
    }),
    url: field(webAddress.optional(), { en: "Its own site.", es: "Su propio sitio.", example: "https://www.un.org/" }),
  });
}
