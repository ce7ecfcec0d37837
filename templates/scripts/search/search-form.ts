import type { Counts, Find, SearchResults } from "./engine.ts";
import { changed, filterNames, type Query } from "./query.ts";

/** The form of the search page, as a query and back. */
export class SearchForm {
  readonly element: HTMLFormElement;
  /** All months of the archive, in order of time. */
  readonly months: readonly string[];

  constructor(element: HTMLFormElement) {
    this.element = element;
    this.months = [...element.querySelectorAll<HTMLOptionElement>("[name=from] option")].map(({ value }) => value).filter(Boolean);
    const toggle = element.querySelector("[aria-controls]") as HTMLElement;
    toggle.addEventListener("click", () => this.#open(toggle.ariaExpanded !== "true"));
  }

  /** The query that the form asks for: what is filled in. */
  get query(): Query {
    const filledIn = [...new FormData(this.element)].flatMap(([name, value]) =>
      typeof value === "string" && value.trim() ? [[name, value]] : [],
    );
    return new URLSearchParams(filledIn);
  }

  /** Fills in a query, as far as the form knows what it names. */
  fillIn(query: Query): void {
    for (const field of this.element.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")) {
      if (field.type === "checkbox") (field as HTMLInputElement).checked = query.has(field.name);
      else field.value = this.#known(field.name, query.get(field.name) ?? "");
      // A value that a list does not know leaves it without any choice: the empty one is meant.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = "";
    }
    this.settle();
  }

  /** Puts right what depends on other fields: without words there is no best match, and the filters say how many there are. */
  settle(): void {
    const sort = this.element.elements.namedItem("sort") as HTMLSelectElement;
    const hasWords = this.query.has("q");
    if (sort.disabled && hasWords) sort.selectedIndex = 0;
    if (!hasWords) sort.selectedIndex = 1;
    sort.disabled = !hasWords;
    this.#countFilters();
  }

  /** Ticks the box for the other languages. */
  askForOthers(): void {
    (this.element.elements.namedItem("also") as HTMLInputElement).checked = true;
  }

  /** A month without an issue is replaced by the next one that has one, or the one before. */
  #known(name: string, value: string): string {
    if (!/^\d{4}-\d{2}$/.test(value)) return value;
    const later = this.months.find((month) => month >= value) ?? this.months.at(-1);
    const earlier = this.months.findLast((month) => month <= value) ?? this.months[0];
    return (name === "to" ? earlier : later) ?? "";
  }

  /** Where there is little room the filters are folded away: how many of them narrow the search is said on the button. */
  #countFilters(): void {
    const toggle = this.element.querySelector("[aria-controls]") as HTMLElement;
    const chosen = [...this.element.querySelectorAll<HTMLSelectElement>("fieldset select:not([name=sort])")].filter(
      ({ value }) => value !== "",
    );
    toggle.textContent = `${toggle.dataset.label}${chosen.length > 0 ? ` (${chosen.length})` : ""}`;
  }

  #open(open: boolean): void {
    (this.element.querySelector("[aria-controls]") as HTMLElement).ariaExpanded = String(open);
    this.element.querySelector("#_filters")?.classList.toggle("folded", !open);
  }
}

/** The fields that narrow a search, with the filter of the index that each of them counts by. */
const fields: readonly (readonly [field: string, filter: string])[] = [
  ...filterNames.map((name) => [name, name] as const),
  ["from", "month"],
  ["to", "month"],
];

/**
 * How many texts each choice of each field would leave. A field's own choice is left out of its counts, so that
 * they say what another choice would find; the ends of the span are one field in this.
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
