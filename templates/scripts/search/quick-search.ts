import { withoutFlukes } from "./asked-words.ts";
import { afterTyping, announcer, element, excerptOf, latestOnly, link } from "./dom.ts";
import { findIn, findNothing, type SearchResults } from "./engine.ts";
import { shown } from "./excerpt.ts";

import { counted, type FindWords } from "./words.ts";

/** How many texts are shown below the box; the search page shows all. */
const most = 5;

/** Shows results below the masthead's box as one types. The box stays the form that it was: it leads to the search page. */
export function quickSearch(form: HTMLFormElement): void {
  const words: FindWords = JSON.parse(form.dataset.words as string);
  const box = form.elements.namedItem("q") as HTMLInputElement;
  const find = words.isEmpty ? findNothing : withoutFlukes(findIn(document.documentElement.lang, []));
  const panel = new Panel(form, words);
  const begin = latestOnly();

  async function search(): Promise<void> {
    const isLatest = begin();
    const q = box.value.trim();
    if (q === "") return panel.clear();
    try {
      const found = await find(new URLSearchParams({ q }));
      const entries = await entriesOf(found);
      if (isLatest()) panel.show(found.results.length, entries, `${form.action}?${new URLSearchParams({ q })}`);
    } catch {
      if (isLatest()) panel.fail();
    }
  }

  box.addEventListener(
    "input",
    afterTyping(() => void search()),
  );
  // Whoever types fast has written something by now; else the index is fetched meanwhile.
  if (box.value.trim() !== "") void search();
  else find(new URLSearchParams()).catch(() => panel.fail());
}

async function entriesOf({ results }: SearchResults): Promise<HTMLElement[]> {
  const fragments = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return fragments.map(({ url, meta, excerpt, sub_results: parts }) => {
    const action = parts.find((part) => part.url.includes("#"));
    const where = `${meta.part}, ${meta.month}`;
    const heading = action ? link(action.url, shown(action.title)) : link(url, where);
    const place = action ? [element("p", { className: "count" }, where)] : [];
    return element("li", {}, heading, ...place, excerptOf(excerpt));
  });
}

/** The results below the box. They go away with Escape and when the form is left, and come back with the focus. */
class Panel {
  readonly #words: FindWords;
  readonly #announce = announcer();
  readonly #status = element("p", {});
  readonly #list = element("ol", {});
  readonly #all: HTMLAnchorElement;
  readonly #whole: HTMLElement;

  constructor(form: HTMLFormElement, words: FindWords) {
    this.#words = words;
    this.#all = link("", words.all);
    // It can take the focus, so that a touch or a click in it does not leave the form.
    this.#whole = element("div", { className: "found", role: "group", ariaLabel: words.label, tabIndex: -1, hidden: true });
    this.#whole.append(this.#status, this.#list, element("p", {}, this.#all));
    form.append(this.#whole);
    form.addEventListener("focusin", () => this.#toggle(true));
    form.addEventListener("focusout", ({ relatedTarget }) => this.#toggle(form.contains(relatedTarget as Node | null)));
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || this.#whole.hidden) return;
      event.preventDefault();
      (form.elements.namedItem("q") as HTMLInputElement).focus();
      this.#toggle(false);
    });
  }

  show(count: number, entries: readonly HTMLElement[], address: string): void {
    this.#list.replaceChildren(...entries);
    this.#all.href = address;
    this.#say(count > 0 ? counted(this.#words.results, count) : this.#words.nothing);
  }

  fail(): void {
    this.#list.replaceChildren();
    this.#say(this.#words.failed);
  }

  clear(): void {
    this.#status.textContent = "";
    this.#toggle(false);
  }

  #say(words: string): void {
    this.#status.textContent = words;
    this.#announce(words);
    this.#toggle(true);
  }

  #toggle(visible: boolean): void {
    this.#whole.hidden = !visible || this.#status.textContent === "";
  }
}
