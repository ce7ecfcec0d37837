import { element, excerptOf, link } from "./dom.ts";
import { engineFor, type Found, find } from "./engine.ts";
import { counted, type FindWords } from "./words.ts";

/** How many texts are shown below the box; the search page shows all. */
const most = 5;
/** How long typing has to pause before a search begins, in milliseconds. */
const pause = 150;

/** Shows results below the masthead's box as one types. The box stays the form that it was: it leads to the search page. */
export function quickSearch(form: HTMLFormElement): void {
  const words: FindWords = JSON.parse(form.dataset.words as string);
  const box = form.elements.namedItem("q") as HTMLInputElement;
  const panel = new Panel(form, words);
  const { lang } = document.documentElement;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function search(): Promise<void> {
    latest += 1;
    const mine = latest;
    const q = box.value.trim();
    if (q === "") return panel.hide();
    try {
      const found = await find(lang, new URLSearchParams({ q }), []);
      const entries = await entriesOf(found);
      if (mine === latest) panel.show(found.results.length, entries, `${form.action}?${new URLSearchParams({ q })}`);
    } catch {
      if (mine === latest) panel.fail();
    }
  }

  void engineFor(lang).catch(() => panel.fail());
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), pause);
  });
  if (box.value.trim() !== "") void search();
}

async function entriesOf({ results }: Found): Promise<HTMLElement[]> {
  const fragments = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return fragments.map(({ url, meta, excerpt }) => element("li", {}, link(url, meta.title ?? url), excerptOf(excerpt)));
}

/** The results below the box. It goes away with Escape and when the form is left. */
class Panel {
  readonly #words: FindWords;
  readonly #status = element("p", { role: "status" });
  readonly #list = element("ol", {});
  readonly #all: HTMLAnchorElement;
  readonly #whole: HTMLElement;

  constructor(form: HTMLFormElement, words: FindWords) {
    this.#words = words;
    this.#all = link("", words.all);
    this.#whole = element("div", { className: "found", role: "group", ariaLabel: words.label }, this.#list, element("p", {}, this.#all));
    this.#whole.prepend(this.#status);
    this.hide();
    form.append(this.#whole);
    form.addEventListener("focusout", ({ relatedTarget }) => {
      if (!form.contains(relatedTarget as Node | null)) this.hide();
    });
    form.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || this.#whole.classList.contains("empty")) return;
      event.preventDefault();
      (form.elements.namedItem("q") as HTMLInputElement).focus();
      this.hide();
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

  /** Empty, not gone: a status is announced only where its element was there before. */
  hide(): void {
    this.#status.textContent = "";
    this.#whole.classList.add("empty");
  }

  #say(words: string): void {
    this.#status.textContent = words;
    this.#whole.classList.remove("empty");
  }
}
