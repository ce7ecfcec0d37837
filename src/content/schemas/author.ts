import * as z from "zod";
import type { Language } from "../../domain/language.ts";
import { formatted, id, phrase, slugs, someText, webAddress } from "./fields.ts";

/** An item of `authors.yaml`. */
export function authorSchema(languages: readonly Language[]) {
  return z.strictObject({
    id: id.describe("What issues name the author by."),
    name: someText.describe("The name as it is printed."),
    family: someText.optional().describe("The end of the name by which it is cited and sorted: all surnames."),
    slug: slugs(languages).optional().describe("The author's part of the address."),
    orcid: formatted("orcid", /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/)
      .optional()
      .describe("An ORCID iD."),
    url: webAddress.optional().describe("The author's own page."),
    bio: phrase(languages).optional().describe("A sentence about the author."),
  });
}
