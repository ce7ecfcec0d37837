import type * as z from "zod";
import { languages as known, type Language, localize } from "../../domain/language.ts";
import type { Site, Subscribe } from "../../domain/site.ts";
import type { Problems } from "../../problems/problem.ts";
import { check } from "../fields/check.ts";
import { Yaml } from "../fields/yaml.ts";
import { type Files, whole } from "../files/files.ts";
import { isLanguage } from "../files/layout.ts";
import { formField } from "../schemas/fields.ts";
import { placeholderText } from "../schemas/placeholder.ts";
import { siteSchema } from "../schemas/site.ts";
import { slugsOf } from "./slugs.ts";

type Fields = z.output<ReturnType<typeof siteSchema>>;

const longestSlug = 60;

/** The site, and what `site.yaml` says that concerns only the loading. */
export interface ReadSite {
  readonly site: Site;
  /** The name of a shape set. */
  readonly map: string | null;
  readonly yaml: Yaml;
}

/**
 * Reads `site.yaml`. What is faulty in it is stood in for, so that the other files can be checked all the same; null
 * where not even the languages can be known, without which nothing can.
 */
export function readSite(files: Files, problems: Problems): ReadSite | null {
  const source = files.texts.get("site.yaml");
  if (!source) {
    problems.add("missing-file", {}, whole("site.yaml"));
    return null;
  }
  const yaml = new Yaml(source);
  const value = yaml.read(problems);
  if (value === undefined) return null;
  const languages = languagesIn(value);
  const schema = siteSchema(languages.length > 0 ? languages : known);
  const placeholder = { url: "https://example.org/", languages, timezone: "UTC", publisher: { name: placeholderText } };
  const fields = check(schema, value, { yaml, path: [] }, problems, placeholder);
  if (!fields || languages.length === 0) return null;
  const slug = slugsOf(fields.title, fields.slug, languages, () => yaml.at(["title"]), problems);
  const subscribe = readSubscribe(fields.subscribe, yaml, problems);
  return { site: { ...siteOf(fields, languages, slug), subscribe }, map: fields.map ?? null, yaml };
}

function siteOf(fields: Fields, languages: readonly Language[], slug: Site["slug"]): Omit<Site, "subscribe"> {
  const { tag, url, licence, ...rest } = fields;
  return {
    title: rest.title,
    description: rest.description,
    slug: localize(languages, (language) => shortened(slug[language])),
    url: withSlash(url),
    languages,
    original: languages[0] as Language,
    timezone: rest.timezone,
    publisher: { name: rest.publisher.name, url: rest.publisher.url ?? null },
    tag: tag ?? null,
    issn: rest.issn ?? null,
    licence: licence === undefined ? null : { name: licence, url: licencePage(licence) },
  };
}

/** The words of a slug that fit into the name of a file beside a month and an extension. */
function shortened(slug: string): string {
  if (slug.length <= longestSlug) return slug;
  return slug
    .slice(0, longestSlug + 1)
    .replace(/-[^-]*$/, "")
    .slice(0, longestSlug);
}

/** The languages have to be known before the names in them can be checked: they are looked up in the raw value. */
function languagesIn(value: unknown): Language[] {
  const named = (value as { languages?: unknown } | null)?.languages;
  return Array.isArray(named) ? [...new Set(named.filter((tag): tag is Language => typeof tag === "string" && isLanguage(tag)))] : [];
}

function withSlash(address: string): URL {
  const url = new URL(address);
  url.search = url.hash = "";
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}

/** The page of a Creative Commons licence, from its SPDX identifier; others are named without a link. */
function licencePage(name: string): string | null {
  if (name === "CC0-1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  const [, kind, version] = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(name) ?? [];
  return kind ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/` : null;
}

type Form = NonNullable<z.output<ReturnType<typeof siteSchema>>["subscribe"]>;

/** The most hosts and the most hidden fields: all of them are in every page, or in every page with the form. */
const most = { hosts: 10, hidden: 20 };

/** The form of the service that sends the newsletter: names of its hidden fields are held to what a form can send. */
export function readSubscribe(form: Form | undefined, yaml: Yaml, problems: Problems): Subscribe | null {
  if (!form) return null;
  const { action, field, privacy = null, unsubscribe = null, hosts = [], hidden = {} } = form;
  noteTooMany({ hosts: hosts.length, hidden: Object.keys(hidden).length }, yaml, problems);
  noteNames(Object.keys(hidden), field, yaml, problems);
  const origins = hosts.flatMap((host) => URL.parse(host)?.origin ?? []);
  return { action, field, privacy, unsubscribe, hosts: [...new Set(origins)], hidden: Object.entries(hidden) };
}

function noteTooMany(counts: typeof most, yaml: Yaml, problems: Problems): void {
  for (const name of ["hosts", "hidden"] as const)
    if (counts[name] > most[name]) problems.add("too-many", { most: most[name] }, yaml.at(["subscribe", name], "key"));
}

/** A hidden field of the address's own name would send a second address. */
function noteNames(names: readonly string[], address: string, yaml: Yaml, problems: Problems): void {
  for (const name of names) {
    const format = name === address ? "hidden" : "field";
    if (name === address || !formField.safeParse(name).success)
      problems.add("wrong-format", { format, value: name, suggestion: null }, yaml.at(["subscribe", "hidden", name], "key"));
  }
}
