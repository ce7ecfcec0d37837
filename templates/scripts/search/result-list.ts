import { element, excerptOf, link } from "./dom.ts";
import type { Find, Fragment, SearchResults } from "./engine.ts";
import { shown } from "./excerpt.ts";
import { changed, type Query } from "./query.ts";
import type { SearchWords } from "./words.ts";

/** How many texts are looked through at a time for issues that are not shown yet. */
const portion = 10;

/** Where results come from, and how they are shown. */
export interface ResultListOptions {
  readonly query: Query;
  readonly find: Find;
  readonly words: SearchWords;
  /** The level of the headings of issues; their texts are one below. */
  readonly level: 2 | 3;
}

/**
 * What was found in one language: issues in the order of their best match, each with all its texts that match. So what
 * comes later always comes below.
 */
export class ResultList {
  readonly #found: SearchResults;
  readonly #options: ResultListOptions;
  readonly #list = element("ol", { className: "results" });
  readonly #more: HTMLButtonElement;
  readonly #months = new Set<string>();
  #next = 0;

  constructor(found: SearchResults, options: ResultListOptions) {
    this.#found = found;
    this.#options = options;
    this.#more = element("button", { type: "button" }, options.words.more);
    this.#more.addEventListener("click", () => void this.#showMore());
  }

  /**
   * Shows at least a number of issues, or all there are.
   * @throws Error where none of the texts can be loaded.
   */
  async show(issues = 1): Promise<HTMLElement[]> {
    while (!this.#isWhole && this.#months.size < issues) await this.#showNext();
    this.#more.hidden = this.#isWhole;
    return this.size > 0 ? [this.#list, this.#more] : [];
  }

  /** How many issues are shown. */
  get size(): number {
    return this.#months.size;
  }

  get #isWhole(): boolean {
    return this.#next >= this.#found.results.length;
  }

  async #showMore(): Promise<void> {
    const before = this.#list.children.length;
    this.#more.disabled = true;
    await this.show(before + 1).catch(() => []);
    this.#more.disabled = false;
    this.#list.children[before]?.querySelector("a")?.focus();
  }

  async #showNext(): Promise<void> {
    const fragments = await loaded(this.#found.results.slice(this.#next, this.#next + portion));
    const firsts = new Map(
      fragments.map((fragment) => [monthOf(fragment), fragment] as const).filter(([month]) => !this.#months.has(month)),
    );
    const issues = await Promise.all([...firsts.keys()].map((month) => this.#textsOf(month)));
    this.#next += portion;
    for (const month of firsts.keys()) this.#months.add(month);
    this.#list.append(...issues.filter((texts) => texts.length > 0).map((texts) => this.#issue(texts)));
  }

  /** All texts of a month that match, the best first. */
  async #textsOf(month: string): Promise<Fragment[]> {
    const { query, find } = this.#options;
    const { results } = await find(changed(query, { from: month, to: month }));
    return await loaded(results);
  }

  #issue(texts: readonly Fragment[]): HTMLElement {
    const { meta } = texts[0] as Fragment;
    const heading = element(`h${this.#options.level}`, {}, link(meta.issue ?? "", meta.month ?? ""));
    return element("li", {}, heading, element("ul", {}, ...texts.map((text) => this.#text(text))));
  }

  /** A text: its region and month, the actions in which something was found, and the words around it. */
  #text({ url, meta, excerpt, sub_results: parts, filters }: Fragment): HTMLElement {
    const month = element("span", { className: "count" }, `, ${meta.month}`);
    const heading = element(`h${(this.#options.level + 1) as 3 | 4}`, {}, link(url, meta.part ?? "", month));
    const actions = parts.filter((part) => part.url.includes("#"));
    const list = element("ul", {}, ...actions.map((part) => element("li", {}, link(part.url, shown(part.title)))));
    return element(
      "li",
      { className: regionClass(filters.region?.[0]) },
      heading,
      ...(actions.length > 0 ? [list] : []),
      excerptOf(excerpt),
    );
  }
}

function monthOf({ filters }: Fragment): string {
  return filters.month?.[0] ?? "";
}

/** Those texts that can be loaded; a failure among many loses only itself. */
async function loaded(results: SearchResults["results"]): Promise<Fragment[]> {
  const settled = await Promise.allSettled(results.map((result) => result.data()));
  const fragments = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  if (results.length > 0 && fragments.length === 0) throw new Error("No text can be loaded");
  return fragments;
}

/** The class that gives a region its colour: its place among the filter's options, which are in the archive's order. */
function regionClass(id: string | undefined): string {
  const options = [...document.querySelectorAll<HTMLOptionElement>("[name=region] option")];
  const index = options.findIndex(({ value }) => value === id) - 1;
  return id && index >= 0 ? `region-${index % 12}` : "";
}
