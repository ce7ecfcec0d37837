import { element, excerptOf, link } from "./dom.ts";
import type { Found, Fragment } from "./engine.ts";
import { withoutSynonyms } from "./excerpt.ts";
import { changed, type Query } from "./query.ts";
import { counted, filled, type SearchWords } from "./words.ts";

/** How many texts are fetched and shown at a time. */
const portion = 20;

/** An issue among the results, and how many of its texts are shown and were found. */
interface Group {
  readonly entry: HTMLElement;
  readonly sections: HTMLElement;
  readonly total: number;
  shown: number;
}

/** What was found in one language: issues in the order of their best match, in each the texts that match. */
export class ResultList {
  readonly #groups = new Map<string, Group>();
  readonly #list = element("ol", { className: "results" });
  readonly #found: Found;
  readonly #query: Query;
  readonly #words: SearchWords;
  /** The level of the headings of issues; their texts are one below. */
  readonly #level: 2 | 3;
  #next = 0;

  constructor(found: Found, query: Query, words: SearchWords, level: 2 | 3 = 2) {
    this.#found = found;
    this.#query = query;
    this.#words = words;
    this.#level = level;
  }

  /** The list with its first texts, and a button for more where there are more. */
  async elements(): Promise<HTMLElement[]> {
    const more = element("button", { type: "button" }, this.#words.more);
    more.onclick = async () => {
      const [first] = await this.#showNext();
      more.hidden = this.#isWhole;
      first?.querySelector("a")?.focus();
    };
    await this.#showNext();
    return this.#isWhole ? [this.#list] : [this.#list, more];
  }

  get #isWhole(): boolean {
    return this.#next >= this.#found.results.length;
  }

  async #showNext(): Promise<HTMLElement[]> {
    const results = this.#found.results.slice(this.#next, this.#next + portion);
    this.#next += results.length;
    return (await Promise.all(results.map((result) => result.data()))).map((fragment) => this.#show(fragment));
  }

  #show(fragment: Fragment): HTMLElement {
    const month = fragment.filters.month?.[0] ?? "";
    const group = this.#groups.get(month) ?? this.#open(month, fragment);
    const section = this.#section(fragment);
    group.sections.append(section);
    group.shown += 1;
    group.entry.querySelector(".all")?.remove();
    if (group.shown < group.total) group.entry.append(this.#allOf(month, group.total));
    return section;
  }

  #open(month: string, { meta }: Fragment): Group {
    const sections = element("ul", {});
    const heading = element(`h${this.#level}`, {}, link(meta.issue ?? "", meta.month ?? month));
    const entry = element("li", {}, heading, sections);
    const group = { entry, sections, total: this.#found.filters.month?.[month] ?? 0, shown: 0 };
    this.#groups.set(month, group);
    this.#list.append(entry);
    return group;
  }

  /** A text, with those of its actions in which something was found. */
  #section({ url, meta, excerpt, sub_results: parts, filters }: Fragment): HTMLElement {
    const heading = element(`h${(this.#level + 1) as 3 | 4}`, {}, link(url, meta.title ?? url));
    const section = element("li", { className: regionClass(filters.region?.[0]) }, heading, excerptOf(excerpt));
    const actions = parts.filter((part) => part.url.includes("#"));
    if (actions.length > 0) {
      section.append(element("ul", {}, ...actions.map((part) => element("li", {}, link(part.url, withoutSynonyms(part.title))))));
    }
    return section;
  }

  #allOf(month: string, total: number): HTMLElement {
    const words = filled(this.#words.all, { results: counted(this.#words.results, total) });
    return element("p", { className: "all" }, link(`?${changed(this.#query, { from: month, to: month })}`, words));
  }
}

/** The class that gives a region its colour: its place among the filter's options, which stand in the archive's order. */
function regionClass(id: string | undefined): string {
  const options = [...document.querySelectorAll<HTMLOptionElement>("[name=region] option")];
  const index = options.findIndex(({ value }) => value === id) - 1;
  return id && index >= 0 ? `region-${index % 12}` : "";
}
