import type { Counts, Find, SearchResults } from "./engine.ts";
import { changed, filterNames, type Query } from "./query.ts";

/** The fields that narrow a search, with the filter of the index that each of them counts by. */
const fields: readonly (readonly [field: string, filter: string])[] = [
  ...filterNames.map((name) => [name, name] as const),
  ["from", "month"],
  ["to", "month"],
];

/**
 * How many texts each choice of each field would leave. A field's own choice is left out of its counts, so that
 * they tell what another choice would find; the ends of the span are one field in this.
 */
export async function countsOf(query: Query, all: SearchResults, find: Find): Promise<Counts> {
  const counts = [...filterNames, "month"].map(async (filter) => {
    const own = fields.filter(([field, counted]) => counted === filter && query.has(field));
    const found = own.length > 0 ? await find(changed(query, Object.fromEntries(own.map(([field]) => [field, null])))) : all;
    return [filter, found.filters[filter] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

const labels = new WeakMap<HTMLOptionElement, string>();

/** Writes the counts behind the names of the choices; what would find nothing cannot be chosen. */
export function writeCounts(form: HTMLFormElement, counts: Counts): void {
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  for (const [field, filter] of fields) {
    for (const option of form.querySelectorAll<HTMLOptionElement>(`[name=${field}] option[value]:not([value=""])`)) {
      const count = counts[filter]?.[option.value] ?? 0;
      const label = labelOf(option);
      labels.set(option, label);
      option.text = `${label} (${numbers.format(count)})`;
      option.disabled = count === 0 && filter !== "month" && !option.selected;
    }
  }
}

/** The name of a choice without its count. */
export function labelOf(option: HTMLOptionElement): string {
  return labels.get(option) ?? option.text;
}
