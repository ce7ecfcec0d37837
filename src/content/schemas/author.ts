import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { aliases } from "./aliases.ts";
import { formatted, id, phrase, slugs, someText, webAddress } from "./fields.ts";
import { field } from "./meaning.ts";

/** An item of `authors.yaml`. */
export function authorSchema(languages: readonly Language[]) {
  return z.strictObject({
    id: field(id, { en: "What issues name the author by.", es: "Con lo que lo nombran los números.", example: "saul-gopar" }),
    name: field(someText, { en: "The name as it is printed.", es: "El nombre tal como se imprime.", example: "Saúl Gopar Ensáztiga" }),
    family: field(someText.optional(), {
      en: "All surnames, as at the end of `name`, for citations such as “Gopar Ensáztiga, Saúl”. Without it the name is cited as it is, since where surnames begin cannot be guessed.",
      es: "Todos los apellidos, tal como están al final de `name`: así se cita «Gopar Ensáztiga, Saúl». Sin él, el nombre se cita tal cual, porque no se puede adivinar dónde empiezan los apellidos.",
      example: "Gopar Ensáztiga",
    }),
    slug: field(slugs(languages).optional(), {
      en: "The author's part of the address; without it, it is made from the name.",
      es: "Su parte de la dirección; sin él, se forma con el nombre.",
      example: "saul-gopar",
    }),
    aliases: aliases("[/autores/s-gopar/]"),
    orcid: field(formatted("orcid", /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/).optional(), {
      en: "The author's ORCID iD.",
      es: "Su ORCID iD.",
      example: "0000-0002-1825-0097",
    }),
    url: field(webAddress.optional(), { en: "The author's own page.", es: "Su propia página.", example: "https://example.org/ana" }),
    bio: field(phrase(languages).optional(), {
      en: "A sentence about the author.",
      es: "Una oración sobre la persona.",
      example: "{es: Investiga la diplomacia local., en: Studies local diplomacy.}",
    }),
  });
}
