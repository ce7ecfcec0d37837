import type { Language } from "../../../domain/language.ts";
import type { Place } from "../../../domain/place.ts";
import type { Region } from "../../../domain/region.ts";
import { fold } from "../../../domain/slug.ts";
import { countryName } from "../../../i18n/countries.ts";
import { compassForms } from "./compass.ts";
import { articles, tokensOf } from "./words.ts";

/** By which words regions are known, folded and without spaces: the regions' names in all languages, and other forms of them. */
export interface RegionNames {
  readonly regions: ReadonlyMap<string, string>;
  /** The countries that the regions' places are in. */
  readonly countries: ReadonlySet<string>;
  /** The places of each region, by its id. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
}

type Named = Pick<Region, "id" | "name"> & { readonly places: readonly Pick<Place, "code" | "name">[] };

/** @param languages Of the archive. */
export function regionNames(regions: readonly Named[], languages: readonly Language[]): RegionNames {
  const known = new Map<string, string>();
  const add = (form: string, id: string) => form !== "" && !known.has(form) && known.set(form, id);
  const names = regions.flatMap(({ id, name }) => languages.map((language) => ({ id, form: joined(name[language].text) })));
  for (const { id, form } of names) add(form, id);
  for (const { id, name } of regions) for (const language of languages) add(withoutArticle(name[language].text), id);
  // A region's own name goes before what is only another form of a name.
  for (const { id, form } of names) for (const other of compassForms(form)) add(other, id);
  const places = regions.map((region) => [region.id, placesOf(region, languages)] as const);
  return { regions: known, countries: countriesOf(regions, languages), places: new Map(places) };
}

function placesOf({ places }: Named, languages: readonly Language[]): ReadonlySet<string> {
  return new Set(places.flatMap(({ name }) => languages.map((language) => joined(name[language].text))));
}

function joined(name: string): string {
  return tokensOf(name)
    .filter(({ isWord }) => isWord)
    .map(({ text }) => text)
    .join("");
}

function withoutArticle(name: string): string {
  const [first = "", ...rest] = name.split(/\s+|(?<=['’])/);
  return articles.has(fold(first).replace(/['’]$/, "")) ? joined(rest.join(" ")) : "";
}

function countriesOf(regions: readonly Named[], languages: readonly Language[]): ReadonlySet<string> {
  const codes = new Set(regions.flatMap(({ places }) => places.map(({ code }) => code.slice(0, 2))));
  return new Set([...codes].flatMap((code) => languages.map((language) => joined(countryName(code, language) ?? "")).filter(Boolean)));
}
