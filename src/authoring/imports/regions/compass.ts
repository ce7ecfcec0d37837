import { compassOfAll } from "../../../languages/vocabulary.ts";

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
export function compassForms(word: string): readonly string[] {
  const point = forms.get(word);
  return point === undefined ? [] : [...forms].flatMap(([form, other]) => (other === point ? [form] : []));
}
