import type { Language } from "../../../domain/language.ts";
import type { Place } from "../../../domain/place.ts";
import type { Region } from "../../../domain/region.ts";
import { fold } from "../../../domain/slug.ts";
import { countryName } from "../../../languages/countries.ts";
import { compassOfAll } from "../../../languages/vocabulary.ts";
import { articles, type Token, tokensOf } from "./words.ts";

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
  const names = regions.flatMap(({ id, name }) => languages.map((language) => ({ id, form: joined(tokensOf(name[language].text)) })));
  for (const { id, form } of names) add(form, id);
  for (const { id, name } of regions) for (const language of languages) add(withoutArticle(name[language].text), id);
  // A region's own name goes before what is only another form of a name.
  for (const { id, form } of names) for (const other of compassForms(form)) add(other, id);
  const places = regions.map((region) => [region.id, placesOf(region, languages)] as const);
  return { regions: known, countries: countriesOf(regions, languages), places: new Map(places) };
}

/** How many words and marks a name may have. */
const longestName = 6;

/** The longest name that begins at a place among some words; its parts may be apart: "Centro - Norte". */
export function nameAt(tokens: readonly Token[], start: number, { regions }: RegionNames): { region: string; length: number } | null {
  for (let length = Math.min(longestName, tokens.length - start); length > 0; length--) {
    const name = tokens.slice(start, start + length);
    const isName = name[0]?.isWord && name.at(-1)?.isWord && name.every(({ isWord, text }) => isWord || /^[-–]$/.test(text));
    const region = isName ? regions.get(joined(name)) : undefined;
    if (region !== undefined) return { region, length };
  }
  return null;
}

function placesOf({ places }: Named, languages: readonly Language[]): ReadonlySet<string> {
  return new Set(places.flatMap(({ name }) => languages.map((language) => joined(tokensOf(name[language].text)))));
}

function joined(tokens: readonly Token[]): string {
  return tokens
    .filter(({ isWord }) => isWord)
    .map(({ text }) => text)
    .join("");
}

function withoutArticle(name: string): string {
  const [first = "", ...rest] = name.split(/\s+|(?<=['’])/);
  return articles.has(fold(first).replace(/['’]$/, "")) ? joined(tokensOf(rest.join(" "))) : "";
}

function countriesOf(regions: readonly Named[], languages: readonly Language[]): ReadonlySet<string> {
  const codes = new Set(regions.flatMap(({ places }) => places.map(({ code }) => code.slice(0, 2))));
  return new Set(
    [...codes].flatMap((code) => languages.map((language) => joined(tokensOf(countryName(code, language) ?? ""))).filter(Boolean)),
  );
}

/** The points of the compass in the words of all languages, folded, nouns and adjectives. */
const [north, south, east, west, centre] = (["north", "south", "east", "west", "centre"] as const).map(compassOfAll) as [
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
];

const forms = new Map<string, string>();
const single = { n: north.filter((word) => word !== "nor"), s: south, e: east, w: west, c: centre };
for (const [point, words] of Object.entries(single)) for (const word of words) forms.set(word, point);
for (const [first, starts] of [
  ["n", north],
  ["s", south],
] as const) {
  for (const [second, ends] of [
    ["e", east],
    ["w", west],
    ["c", centre],
  ] as const)
    addPairs(first + second, starts, ends);
  addPairs(`${first}c`, centre, starts);
}
for (const [side, words] of [
  ["e", east],
  ["w", west],
] as const) {
  addPairs(`${side}c`, centre, words);
  addPairs(`${side}c`, words, centre);
}

function addPairs(point: string, starts: readonly string[], ends: readonly string[]): void {
  for (const start of starts) for (const end of ends) if (!forms.has(start + end)) forms.set(start + end, point);
}

/** All forms in which the point of the compass that a word names is written, if it names one: "northwest" is also "northwestern", "noroeste", "nordouest". */
function compassForms(word: string): readonly string[] {
  const point = forms.get(word);
  return point === undefined ? [] : [...forms].flatMap(([form, other]) => (other === point ? [form] : []));
}
