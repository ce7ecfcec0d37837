import { withoutFlukes } from "./asked-words.ts";
import { element } from "./dom.ts";
import { type Find, findIn } from "./engine.ts";
import type { Query } from "./query.ts";
import { ResultList } from "./result-list.ts";
import { counted, type OtherLanguage, type SearchWords, summary } from "./words.ts";

/**
 * The results in the other languages, each in a group of its own, found with that language's stemmer. They are shown
 * when the reader asks for them, since each brings an index along.
 */
export class OtherLanguages {
  readonly #place: HTMLElement;
  readonly #words: SearchWords;
  readonly #languages: readonly (OtherLanguage & { readonly find: Find })[];
  readonly #ask: () => Promise<void>;

  constructor(place: HTMLElement, words: SearchWords, months: readonly string[], ask: () => Promise<void>) {
    this.#place = place;
    this.#words = words;
    this.#languages = words.others.map((language) => ({ ...language, find: withoutFlukes(findIn(language.tag, months)) }));
    this.#ask = ask;
  }

  clear(): void {
    this.#place.replaceChildren();
  }

  /** Shows the groups, or a button that asks for each; returns what is to be said of them. */
  async show(query: Query, isLatest: () => boolean): Promise<string> {
    if (!query.has("also")) {
      this.#place.replaceChildren(...this.#languages.map(({ ask }) => this.#offer(ask)));
      return "";
    }
    const groups = await Promise.all(this.#languages.map((language) => this.#groupOf(language, query)));
    if (isLatest()) this.#place.replaceChildren(...groups.map(({ group }) => group));
    return groups.map(({ told }) => told).join(" ");
  }

  #offer(ask: string): HTMLElement {
    const button = element("button", { type: "button" }, ask);
    button.addEventListener("click", async () => {
      await this.#ask();
      this.#place.querySelector("h2")?.focus();
    });
    return element("p", {}, button);
  }

  async #groupOf(
    { tag, title, find }: OtherLanguage & { readonly find: Find },
    query: Query,
  ): Promise<{ group: HTMLElement; told: string }> {
    const heading = element("h2", { tabIndex: -1 }, title);
    try {
      const found = await find(query);
      const list = await new ResultList(found, { query, find, words: this.#words, level: 3 }).show();
      list[0]?.setAttribute("lang", tag);
      const count = element("p", { className: "count" }, summary(this.#words, found));
      return {
        group: element("section", {}, heading, count, ...list),
        told: `${title}: ${counted(this.#words.results, found.results.length)}.`,
      };
    } catch {
      return { group: element("section", {}, heading, element("p", {}, this.#words.failed)), told: "" };
    }
  }
}
