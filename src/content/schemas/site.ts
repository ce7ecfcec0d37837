import * as z from "zod";
import { languages as known, type Language } from "../../domain/language.ts";
import { formatted, phrase, slugs, someText, webAddress } from "./fields.ts";

/** `site.yaml`: the newsletter itself. */
export function siteSchema(languages: readonly Language[]) {
  return z.strictObject({
    title: phrase(languages).describe("The newsletter's name."),
    description: phrase(languages).describe("One sentence about it, for search engines and feeds."),
    slug: slugs(languages).optional().describe("What the names of the issues' files begin with (PDF, citations); made from the title."),
    url: webAddress.describe("Where the archive will stand; a path in it is kept."),
    languages: z.array(z.enum(known)).min(1).describe("The archive's languages; the first is the original's."),
    timezone: formatted("timezone", isTimezone).describe("The day of publication begins in this time zone."),
    publisher: z.strictObject({ name: someText, url: webAddress.optional() }).describe("Who publishes the newsletter."),
    tag: formatted("tag", /^[a-z0-9.-]+\.[a-z]+,\d{4}(-\d\d){0,2}$/)
      .optional()
      .describe("A domain and a year in which it was yours: the stem of the feeds' ids (RFC 4151), kept when the archive moves."),
    issn: formatted("issn", /^\d{4}-\d{3}[\dX]$/)
      .optional()
      .describe("The International Standard Serial Number."),
    licence: someText.optional().describe("The licence of the texts, best as an SPDX identifier."),
    map: formatted("id", /^[a-z0-9-]+$/)
      .optional()
      .describe("A shape set: the name of a file in maps/."),
    subscribe: z
      .strictObject({
        action: webAddress.describe("Where the form is sent."),
        field: formatted("field", /^[A-Za-z][\w[\].:-]*$/).describe("The name of the field that holds the e-mail address."),
        privacy: webAddress.optional().describe("The privacy notice."),
        unsubscribe: formatted("unsubscribe", isUnsubscribe)
          .optional()
          .describe("What the service replaces by the address that unsubscribes a reader, such as {{ UnsubscribeURL }}."),
      })
      .optional()
      .describe("The form of the service that sends the newsletter."),
  });
}

/**
 * A placeholder of a service (listmonk's and Buttondown's braces, Mailchimp's bars) or an address. It has to speak of
 * unsubscribing: others of a service's placeholders tell of the reader, or follow what readers do.
 */
function isUnsubscribe(text: string): boolean {
  return /^(\{\{ ?\.?\w*unsub\w* ?\}\}|\*\|\w*unsub\w*\|\*)$/i.test(text) || webAddress.safeParse(text).success;
}

function isTimezone(name: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
