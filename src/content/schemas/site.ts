import * as z from "zod";
import { languages as known, type Language } from "../../domain/language.ts";
import { formatted, formField, formFieldKey, host, phrase, slugs, someText, webAddress, words } from "./fields.ts";
import { field } from "./meaning.ts";

/** `site.yaml`: the newsletter itself. */
export function siteSchema(languages: readonly Language[]) {
  return z.strictObject({
    title: field(phrase(languages), "site.title", "{es: Boletín de Diplomacia Local, en: Local Diplomacy Newsletter}"),
    description: field(
      phrase(languages),
      "site.description",
      "{es: Qué hacen los gobiernos locales en el exterior., en: What local governments do abroad.}",
    ),
    slug: field(slugs(languages).optional(), "site.slug", "{es: boletin-diplomacia-local, en: local-diplomacy}"),
    url: field(webAddress, "site.url", "https://boletin.example.org/"),
    languages: field(z.array(z.enum(known)).min(1), "site.languages", "[es, en]"),
    timezone: field(formatted("timezone", /^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+)*$/, isTimezone), "site.timezone", "America/Mexico_City"),
    publisher: field(publisherSchema, "site.publisher", "{name: CEMERI, url: https://cemeri.org}"),
    tag: field(formatted("tag", /^[a-z0-9.-]+\.[a-z]+,\d{4}(-\d\d){0,2}$/).optional(), "site.tag", "example.org,2021"),
    issn: field(formatted("issn", /^\d{4}-\d{3}[\dX]$/).optional(), "site.issn", "2049-3630"),
    licence: field(someText.optional(), "site.licence", "CC-BY-4.0"),
    map: field(formatted("id", /^[a-z0-9-]+$/).optional(), "site.map", "mexico"),
    subscribe: field(subscribeSchema.optional(), "site.subscribe", "{action: https://correo.example.org/alta, field: email}"),
  });
}

const publisherSchema = z.strictObject({
  name: field(someText, "publisher.name", "CEMERI"),
  url: field(webAddress.optional(), "publisher.url", "https://cemeri.org"),
});

/** The longest value that the form sends unseen, in characters: it is on every page that has the form. */
const longestHidden = 500;

const subscribeSchema = z.strictObject({
  action: field(webAddress, "subscribe.action", "https://correo.example.org/alta"),
  field: field(formField, "subscribe.field", "email"),
  hidden: field(z.record(formFieldKey, words(longestHidden)).optional(), "subscribe.hidden", "{tag: boletin}"),
  hosts: field(z.array(host).optional(), "subscribe.hosts", "[https://gracias.example.org]"),
  privacy: field(webAddress.optional(), "subscribe.privacy", "https://correo.example.org/privacidad"),
  unsubscribe: field(
    formatted(
      "unsubscribe",
      /^(\{\{ ?\.?\w*[Uu][Nn][Ss][Uu][Bb]\w* ?\}\}|\*\|\w*[Uu][Nn][Ss][Uu][Bb]\w*\|\*|[Hh][Tt][Tt][Pp][Ss]?:.*)$/,
      isUnsubscribe,
    ).optional(),
    "subscribe.unsubscribe",
    '"{{ UnsubscribeURL }}"',
  ),
});

/**
 * A placeholder of a service (listmonk's and Buttondown's braces, Mailchimp's bars) or an address. It has to speak of
 * unsubscribing: other placeholders of a service describe the reader, or track what readers do.
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
