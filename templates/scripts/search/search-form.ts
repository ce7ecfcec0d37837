import type { Query } from "./query.ts";

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

  /** Puts right what depends on other fields: without words there is no best match, and the filters tell how many there are. */
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
