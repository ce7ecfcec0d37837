/**
 * The search page. Pagefind does the searching; this keeps the whole state of the search in the address, and shows what
 * was found.
 */
import { advice } from "./search/advice.ts";
import { announcer } from "./search/announce.ts";
import { missingWords } from "./search/asked-words.ts";
import { element } from "./search/dom.ts";
import { type Found, findIn, findNothing } from "./search/engine.ts";
import { countsOf, writeCounts } from "./search/filter-counts.ts";
import { afterTyping, latestOnly } from "./search/latest.ts";
import { isEmpty, type Query } from "./search/query.ts";
import { ResultList } from "./search/result-list.ts";
import { SearchForm } from "./search/search-form.ts";
import { counted, filled, type OtherLanguage, type SearchWords } from "./search/words.ts";

const part = (id: string) => document.getElementById(id) as HTMLElement;
const [status, results, others, advised, tries] = ["_status", "_results", "_others", "_advice", "_tries"].map(part) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];
const form = new SearchForm(part("_search") as HTMLFormElement);
const words: SearchWords = JSON.parse(form.element.dataset.words as string);
const find = words.isEmpty ? findNothing : findIn(document.documentElement.lang, form.months);
const languages = words.others.map((language) => ({ ...language, find: findIn(language.tag, form.months) }));
const announce = announcer();
const begin = latestOnly();

/** How long a search may take before it is said to be under way, in milliseconds. */
const patience = 500;

/** The results on the page, and whether their counts stand in the filters. */
let list: ResultList | null = null;
let isCounted = false;

/** @param issues How many issues are shown at least. */
async function search(query: Query, issues = 1): Promise<void> {
  const isLatest = begin();
  form.settle();
  if (isEmpty(query)) {
    show(words.start);
    if (isCounted) await countAll(isLatest);
    return;
  }
  setTimeout(() => isLatest() && status.dataset.of !== String(query) && say(words.searching), patience);
  try {
    const found = await find(query);
    const next = new ResultList(found, { query, find, words, level: 2 });
    const elements = await next.show(issues);
    const missing = missingIn(query, await next.best());
    if (!isLatest()) return;
    list = next;
    status.dataset.of = String(query);
    show(summary(found, missing), elements);
    await Promise.all([count(query, found, isLatest), advise(query, found, missing, isLatest), searchOthers(query, isLatest)]);
  } catch {
    if (isLatest()) fail();
  }
}

function show(message: string, elements: readonly HTMLElement[] = []): void {
  say(message);
  results.replaceChildren(...elements);
  others.replaceChildren();
  advised.hidden = true;
}

function say(message: string): void {
  status.textContent = message;
  announce(message);
}

/** The indexes are there when the search is not. */
function fail(): void {
  delete status.dataset.of;
  show(words.failed);
  tries.replaceChildren();
  advised.hidden = false;
}

function missingIn(query: Query, best: Awaited<ReturnType<ResultList["best"]>>): string[] {
  return best ? missingWords(query.get("q") ?? "", best) : [];
}

function summary({ results: texts, filters }: Found, missing: readonly string[]): string {
  if (texts.length === 0) return words.nothing;
  const issues = Object.values(filters.month ?? {}).filter((texts) => texts > 0).length;
  const all = `${filled(words.summary, { results: counted(words.results, texts.length), issues: counted(words.issues, issues) })}.`;
  return missing.length > 0 ? `${filled(words.missing, { name: missing.join(" ") })} ${all}` : all;
}

async function count(query: Query, found: Found, isLatest: () => boolean): Promise<void> {
  const counts = await countsOf(query, found, find);
  if (!isLatest()) return;
  writeCounts(form.element, counts);
  isCounted = true;
}

/** Counts what each filter would find by itself. */
async function countAll(isLatest: () => boolean): Promise<void> {
  const everything = new URLSearchParams();
  await find(everything).then(
    (found) => count(everything, found, isLatest),
    () => isLatest() && fail(),
  );
}

async function advise(query: Query, { results: texts }: Found, missing: readonly string[], isLatest: () => boolean): Promise<void> {
  if (texts.length > 0 && missing.length === 0) return;
  const list = await advice(form.element, query, find, words);
  if (!isLatest()) return;
  tries.replaceChildren(...list);
  advised.hidden = texts.length > 0 && list.length === 0;
}

/** The other languages, each in a group of its own: a wish of the reader's, since each brings an index along. */
async function searchOthers(query: Query, isLatest: () => boolean): Promise<void> {
  for (const language of languages) {
    const group = query.has("also") ? await groupOf(language, query) : offer(language);
    if (isLatest()) others.append(group);
  }
}

async function groupOf({ tag, title, find }: OtherLanguage & { find: typeof findNothing }, query: Query): Promise<HTMLElement> {
  const heading = element("h2", { tabIndex: -1 }, title);
  try {
    const found = await find(query);
    const elements = await new ResultList(found, { query, find, words, level: 3 }).show();
    (elements[0] as HTMLElement).lang = tag;
    announce(`${status.textContent} ${title}: ${counted(words.results, found.results.length)}.`);
    return element("section", {}, heading, element("p", { className: "count" }, summary(found, [])), ...elements);
  } catch {
    return element("section", {}, heading, element("p", {}, words.failed));
  }
}

function offer({ ask }: OtherLanguage): HTMLElement {
  const button = element("button", { type: "button" }, ask);
  button.addEventListener("click", async () => {
    form.askForOthers();
    await update(false);
    others.querySelector("h2")?.focus();
  });
  return element("p", {}, button);
}

/** Searches for what the form says and puts it into the address: typing replaces the entry of the history, a choice adds one. */
async function update(typing: boolean): Promise<void> {
  const { query } = form;
  const isNew = String(query) !== String(new URLSearchParams(location.search));
  const address = query.size > 0 ? `?${query}` : location.pathname;
  if (typing) history.replaceState(null, "", address);
  else if (isNew) history.pushState(null, "", address);
  await search(query);
}

/** What a page was left with: how many issues were shown, and how far down. */
interface Left {
  readonly issues: number;
  readonly top: number;
}

/** Searches for what the address says; what it names and the archive does not have is taken out of it. */
async function restore(): Promise<void> {
  const left: Left | null = history.state;
  form.fillIn(new URLSearchParams(location.search));
  const { query } = form;
  history.replaceState(left, "", query.size > 0 ? `?${query}` : location.pathname);
  await search(query, left?.issues);
  if (left) scrollTo({ top: left.top, behavior: "instant" });
}

const whenTyped = afterTyping(() => void update(true));
form.element.addEventListener("focusin", () => isEmpty(form.query) && void countAll(begin()), { once: true });
form.element.addEventListener("submit", (event) => {
  event.preventDefault();
  void update(false);
});
form.element.addEventListener("input", ({ target }) => (target as HTMLInputElement).type === "search" && whenTyped());
form.element.addEventListener("change", ({ target }) => (target as HTMLInputElement).type !== "search" && void update(false));
form.element.addEventListener("reset", () => setTimeout(() => void update(false)));
// Links to other searches change the search, not the page.
document.addEventListener("click", (event) => {
  const address = (event.target as Element).closest("a")?.getAttribute("href");
  if (!address?.startsWith("?") || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", address);
  void restore();
  status.focus();
});
addEventListener("popstate", () => void restore());
addEventListener("pagehide", () => {
  const left: Left = { issues: list?.size ?? 1, top: scrollY };
  history.replaceState(left, "");
});
void restore();
