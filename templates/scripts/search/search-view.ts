import { advice } from "./advice.ts";
import { missingWords, withoutFlukes } from "./asked-words.ts";
import { announcer, latestOnly } from "./dom.ts";
import { type Find, findIn, findNothing, type SearchResults } from "./engine.ts";
import { OtherLanguages } from "./other-languages.ts";
import { isEmpty, type Query } from "./query.ts";
import { ResultList } from "./result-list.ts";
import { countsOf, type SearchForm, writeCounts } from "./search-form.ts";
import { type SearchWords, summary } from "./words.ts";

/** How long a search may take before it is said to be under way, in milliseconds. */
const patience = 500;

/** What the search page shows of a query: how much was found and what, what to try, and the other languages. */
export class SearchView {
  readonly #form: SearchForm;
  readonly #words: SearchWords;
  readonly #find: Find;
  readonly #others: OtherLanguages;
  readonly #status = part("_status");
  readonly #results = part("_results");
  readonly #advice = part("_advice");
  readonly #announce = announcer();
  readonly #begin = latestOnly();
  #list: ResultList | null = null;
  /** Whether the filters hold the counts of a search. */
  #isCounted = false;

  /** @param askForOthers Searches again, with the other languages. */
  constructor(form: SearchForm, askForOthers: () => Promise<void>) {
    this.#form = form;
    this.#words = JSON.parse(form.element.dataset.words as string);
    this.#find = this.#words.isEmpty ? findNothing : withoutFlukes(findIn(document.documentElement.lang, form.months));
    this.#others = new OtherLanguages(part("_others"), this.#words, form.months, askForOthers);
  }

  /** How many issues are shown. */
  get issues(): number {
    return this.#list?.size ?? 1;
  }

  focus(): void {
    this.#status.focus();
  }

  /**
   * Shows what a query finds. Of several queries only the latest is shown.
   * @param issues How many issues are shown at least.
   */
  async show(query: Query, issues = 1): Promise<void> {
    const isLatest = this.#begin();
    this.#form.settle();
    if (isEmpty(query)) return await this.#showStart();
    const waiting = setTimeout(() => isLatest() && this.#say(this.#words.searching), patience);
    try {
      const found = await this.#find(query);
      const list = new ResultList(found, { query, find: this.#find, words: this.#words, level: 2 });
      const elements = await list.show(issues);
      const missing = await this.#missing(query, found);
      clearTimeout(waiting);
      if (isLatest()) await this.#showFound(query, found, missing, list, elements, isLatest);
    } catch {
      clearTimeout(waiting);
      if (isLatest()) this.#fail();
    }
  }

  /** Counts what each filter would find by itself. */
  async countAll(): Promise<void> {
    const isLatest = this.#begin();
    const everything = new URLSearchParams();
    try {
      await this.#count(everything, await this.#find(everything), isLatest);
    } catch {
      if (isLatest()) this.#fail();
    }
  }

  /** The words of a query that even the best match does not hold. */
  async #missing(query: Query, { results: [best] }: SearchResults): Promise<string[]> {
    return best ? missingWords(query.get("q") ?? "", await best.data()) : [];
  }

  async #showStart(): Promise<void> {
    this.#replace(this.#words.start);
    if (this.#isCounted) await this.countAll();
  }

  async #showFound(
    query: Query,
    found: SearchResults,
    missing: readonly string[],
    list: ResultList,
    elements: readonly HTMLElement[],
    isLatest: () => boolean,
  ): Promise<void> {
    this.#list = list;
    const told = summary(this.#words, found, missing);
    this.#replace(told, elements);
    // What is shown stays, whatever becomes of the rest.
    await Promise.allSettled([
      this.#count(query, found, isLatest),
      found.results.length === 0 || missing.length > 0 ? this.#advise(query, found, isLatest) : null,
      this.#others.show(query, isLatest).then((more) => more && isLatest() && this.#announce(`${told} ${more}`)),
    ]);
  }

  #replace(told: string, elements: readonly HTMLElement[] = []): void {
    this.#say(told);
    this.#results.replaceChildren(...elements);
    this.#others.clear();
    this.#advice.hidden = true;
  }

  #say(words: string): void {
    this.#status.textContent = words;
    this.#announce(words);
  }

  /** The indexes are there when the search is not. */
  #fail(): void {
    this.#replace(this.#words.failed);
    part("_tries").replaceChildren();
    this.#advice.hidden = false;
  }

  async #count(query: Query, found: SearchResults, isLatest: () => boolean): Promise<void> {
    const counts = await countsOf(query, found, this.#find);
    if (!isLatest()) return;
    writeCounts(this.#form.element, counts);
    this.#isCounted = true;
  }

  async #advise(query: Query, { results }: SearchResults, isLatest: () => boolean): Promise<void> {
    const tries = await advice(this.#form.element, query, this.#find, this.#words).catch(() => []);
    if (!isLatest()) return;
    part("_tries").replaceChildren(...tries);
    this.#advice.hidden = results.length > 0 && tries.length === 0;
  }
}

function part(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
