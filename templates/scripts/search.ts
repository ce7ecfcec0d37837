/**
 * The search page. Pagefind does the searching; this shows the form, keeps the whole state of the search in the
 * address, and writes the results.
 */
import { advice } from "./search/advice.ts";
import { element } from "./search/dom.ts";
import { type Found, find } from "./search/engine.ts";
import { countsOf, writeCounts } from "./search/filter-counts.ts";
import { isEmpty, type Query } from "./search/query.ts";
import { ResultList } from "./search/result-list.ts";
import { counted, filled, type SearchWords } from "./search/words.ts";

const { lang } = document.documentElement;
const form = document.querySelector("#_search") as HTMLFormElement;
const status = document.querySelector("#_status") as HTMLElement;
const results = document.querySelector("#_results") as HTMLElement;
const others = document.querySelector("#_others") as HTMLElement;
const tries = document.querySelector("#_tries") as HTMLElement;
const advised = document.querySelector("#_advice") as HTMLElement;
const words: SearchWords = JSON.parse(form.dataset.words as string);
const months = [...form.querySelectorAll<HTMLOptionElement>("[name=from] option")].map(({ value }) => value).filter(Boolean);

/** How long typing has to pause before a search begins, in milliseconds. */
const pause = 150;

/** Counts the searches: what an earlier one still finds is thrown away. */
let latest = 0;

/** The query that the form asks for. */
function asked(): Query {
  const fields = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1].trim() !== "",
  );
  return new URLSearchParams(fields);
}

function fillIn(query: Query): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")) {
    if (field.type === "checkbox") (field as HTMLInputElement).checked = query.has(field.name);
    else field.value = query.get(field.name) ?? "";
  }
  // A value that the form does not know leaves a list without any choice: the empty one is meant.
  for (const list of form.querySelectorAll("select")) if (list.selectedIndex < 0) list.value = "";
}

async function search(query: Query): Promise<void> {
  latest += 1;
  const mine = latest;
  if (isEmpty(query)) return show(words.start);
  status.textContent = words.searching;
  try {
    const found = await find(lang, query, months);
    const list = await new ResultList(found, query, words).elements();
    if (mine !== latest) return;
    show(summary(found), list);
    await count(query, found, mine);
    await advise(query, found.results.length, mine);
    await searchOthers(query, mine);
  } catch {
    if (mine === latest) show(words.failed);
  }
}

function show(message: string, list: readonly HTMLElement[] = []): void {
  status.textContent = message;
  results.replaceChildren(...list);
  others.replaceChildren();
  advised.hidden = true;
}

function summary({ results: texts, filters }: Found): string {
  if (texts.length === 0) return words.nothing;
  const issues = Object.values(filters.month ?? {}).filter((count) => count > 0).length;
  return `${filled(words.summary, { results: counted(words.results, texts.length), issues: counted(words.issues, issues) })}.`;
}

async function count(query: Query, { filters }: Found, mine: number): Promise<void> {
  const counts = await countsOf(lang, query, months, filters);
  if (mine === latest) writeCounts(form, counts);
}

/** Counts what each filter would find by itself, when the form is first used. */
async function countAll(): Promise<void> {
  const everything = new URLSearchParams();
  const mine = latest;
  await count(everything, await find(lang, everything, months), mine);
}

async function advise(query: Query, texts: number, mine: number): Promise<void> {
  const list = await advice(form, query, texts, months, words);
  if (mine !== latest) return;
  tries.replaceChildren(...list);
  advised.hidden = texts > 0 && list.length === 0;
}

/** The other languages, each in a group of its own: a wish of the reader's, since each brings an index along. */
async function searchOthers(query: Query, mine: number): Promise<void> {
  for (const { tag, title, ask } of words.others) {
    if (!query.has("also")) {
      others.append(offer(ask));
      continue;
    }
    const found = await find(tag, query, months);
    const list = await new ResultList(found, query, words, 3).elements();
    if (mine !== latest) return;
    for (const part of list) if (part.tagName === "OL") part.lang = tag;
    others.append(element("section", {}, element("h2", {}, title), element("p", { className: "count" }, summary(found)), ...list));
    status.textContent += ` ${title}: ${counted(words.results, found.results.length)}.`;
  }
}

function offer(ask: string): HTMLElement {
  const button = element("button", { type: "button" }, ask);
  button.onclick = () => {
    (form.elements.namedItem("also") as HTMLInputElement).checked = true;
    update(false);
  };
  return element("p", {}, button);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Searches for what the form says and puts it into the address: typing replaces the entry of the history, a choice adds one. */
function update(typing: boolean): void {
  clearTimeout(timer);
  const query = asked();
  const address = query.size > 0 ? `?${query}` : location.pathname;
  if (typing) history.replaceState(null, "", address);
  else if (address !== location.search) history.pushState(null, "", address);
  void search(query);
}

function restore(): void {
  fillIn(new URLSearchParams(location.search));
  void search(asked());
}

form.addEventListener("focusin", () => isEmpty(asked()) && void countAll(), { once: true });
form.addEventListener("submit", (event) => {
  event.preventDefault();
  update(false);
});
form.addEventListener("input", ({ target }) => {
  if ((target as HTMLInputElement).type !== "search") return;
  clearTimeout(timer);
  timer = setTimeout(() => update(true), pause);
});
form.addEventListener("change", ({ target }) => {
  if ((target as HTMLInputElement).type !== "search") update(false);
});
form.addEventListener("reset", () => setTimeout(() => update(false)));
// Links to other searches change the search, not the page.
document.addEventListener("click", (event) => {
  const address = (event.target as Element).closest("a")?.getAttribute("href");
  if (!address?.startsWith("?") || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", address);
  restore();
  form.querySelector("input")?.focus();
});
addEventListener("popstate", restore);
restore();
