import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { aliases } from "./aliases.ts";
import { formatted, id, phrase, slugs, someText, webAddress } from "./fields.ts";
import { field } from "./meaning.ts";

/** An item of `authors.yaml`. */
export function authorSchema(languages: readonly Language[]) {
  return z.strictObject({
    id: field(id, "author.id", "saul-gopar"),
    name: field(someText, "author.name", "Saúl Gopar Ensáztiga"),
    family: field(someText.optional(), "author.family", "Gopar Ensáztiga"),
    slug: field(slugs(languages).optional(), "author.slug", "saul-gopar"),
    aliases: aliases("[/autores/s-gopar/]"),
    orcid: field(formatted("orcid", /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/).optional(), "author.orcid", "0000-0002-1825-0097"),
    url: field(webAddress.optional(), "author.url", "https://example.org/ana"),
    bio: field(phrase(languages).optional(), "author.bio", "{es: Investiga la diplomacia local., en: Studies local diplomacy.}"),
  });
}
