/**
 * The search page. Pagefind does the searching; this shows the form, keeps the whole state of the search in the
 * address, and writes the results. It is loaded on the search page alone.
 */

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly url: string; readonly title: string; readonly excerpt: string }[];
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(words: string | null, options: object): Promise<{ readonly results: readonly { readonly data: () => Promise<Fragment> }[] }>;
}

const form = document.querySelector<HTMLFormElement>("#_search") as HTMLFormElement;
const status = document.querySelector("#_status") as HTMLElement;
const list = document.querySelector("#_results") as HTMLElement;
const more = document.querySelector<HTMLButtonElement>("#_more") as HTMLButtonElement;
const filters = ["region", "place", "topic", "partner", "author", "year"];

/** How many results are shown at a time. */
const portion = 10;
/** How long typing has to pause before a search begins, in milliseconds. */
const pause = 150;

let engine: Promise<Pagefind> | undefined;
/** Counts the searches, so that the answer to an earlier one is not shown after a later one's. */
let latest = 0;

/** Loads the index when it is first needed. */
function load(): Promise<Pagefind> {
  engine ??= import(`${form.dataset.index}pagefind.js`).then(async (pagefind: Pagefind) => {
    await pagefind.options({ baseUrl: "/", excerptLength: 28 });
    return pagefind;
  });
  return engine;
}

/** The search that the form asks for, as the address states it: only what is filled in. */
function asked(): URLSearchParams {
  const fields = [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "");
  return new URLSearchParams(fields);
}

function fillIn(state: URLSearchParams): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]")) field.value = state.get(field.name) ?? "";
}

async function search(state: URLSearchParams): Promise<void> {
  latest += 1;
  const mine = latest;
  if (state.size === 0 || (state.size === 1 && state.has("sort"))) return show([], form.dataset.start ?? "");
  status.textContent = form.dataset.searching ?? "";
  try {
    const pagefind = await load();
    const { results } = await pagefind.search(state.get("q"), { filters: chosen(state), ...order(state) });
    if (mine === latest) show(results, counted(results.length));
  } catch {
    if (mine === latest) show([], form.dataset.failed ?? "");
  }
}

function chosen(state: URLSearchParams): Record<string, string> {
  return Object.fromEntries(filters.flatMap((name) => (state.has(name) ? [[name, state.get(name) as string]] : [])));
}

/** Newest first where that is asked for, and where there are no words that could match better or worse. */
function order(state: URLSearchParams): object {
  return state.has("sort") || !state.has("q") ? { sort: { month: "desc" } } : {};
}

/** "3 results": the words came with the page, for one and for two. */
function counted(count: number): string {
  if (count === 0) return form.dataset.nothing ?? "";
  const words = (count === 1 ? form.dataset.one : form.dataset.many) ?? "";
  return words.replace(/\d+/, new Intl.NumberFormat(form.dataset.language).format(count));
}

type Results = readonly { readonly data: () => Promise<Fragment> }[];

function show(results: Results, message: string): void {
  status.textContent = message;
  list.replaceChildren();
  void showMore(results, 0, latest);
}

async function showMore(results: Results, from: number, mine: number): Promise<void> {
  const fragments = await Promise.all(results.slice(from, from + portion).map((result) => result.data()));
  if (mine !== latest) return;
  list.append(...fragments.map(item));
  more.hidden = from + portion >= results.length;
  more.onclick = () => void showMore(results, from + portion, mine);
}

/** One page that was found, and the actions in it that match. */
function item({ url, meta, excerpt, sub_results: parts }: Fragment): HTMLElement {
  const entry = document.createElement("li");
  const heading = document.createElement("h2");
  heading.append(link(url, meta.title ?? url));
  entry.append(heading, marked("p", excerpt));
  const within = parts.filter((part) => part.url.includes("#") && part.url !== url);
  if (within.length > 0) {
    const sublist = document.createElement("ul");
    for (const part of within) {
      const line = document.createElement("li");
      line.append(link(part.url, part.title));
      sublist.append(line);
    }
    entry.append(sublist);
  }
  return entry;
}

function link(address: string, words: string): HTMLElement {
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.textContent = words;
  return anchor;
}

/** An excerpt with its marked words. Only text and `mark` are taken over, whatever the index holds. */
function marked(tag: string, excerpt: string): HTMLElement {
  const element = document.createElement(tag);
  for (const node of new DOMParser().parseFromString(excerpt, "text/html").body.childNodes) {
    const piece = node.nodeName === "MARK" ? document.createElement("mark") : document.createDocumentFragment();
    piece.append(node.textContent ?? "");
    element.append(piece);
  }
  return element;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Searches for what the form says and puts it into the address: typing replaces the entry of the history, a choice adds one. */
function update(typing: boolean): void {
  const state = asked();
  const address = state.size > 0 ? `?${state}` : location.pathname;
  if (typing) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  void search(state);
}

function restore(): void {
  const state = new URLSearchParams(location.search);
  fillIn(state);
  void search(state);
}

form.hidden = false;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  update(false);
});
form.addEventListener("input", ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  clearTimeout(timer);
  timer = setTimeout(() => update(true), pause);
});
form.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLSelectElement) update(false);
});
form.addEventListener("reset", () => setTimeout(() => update(false)));
addEventListener("popstate", restore);
restore();
