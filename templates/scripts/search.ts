/**
 * The search page. Pagefind does the searching; this keeps the whole state of the search in the address, and lets the
 * view show what was found.
 */
import { afterTyping } from "./search/dom.ts";
import { isEmpty, type Query } from "./search/query.ts";
import { SearchForm } from "./search/search-form.ts";
import { SearchView } from "./search/search-view.ts";

/** How a page was left: how many issues were shown, and how far down. */
interface Left {
  readonly issues: number;
  readonly top: number;
}

const form = new SearchForm(document.querySelector("#_search") as HTMLFormElement);
const view = new SearchView(form, askForOthers);

/** Searches for what the form says and puts it into the address: typing replaces the entry of the history, a choice adds one. */
async function update(typing: boolean): Promise<void> {
  const { query } = form;
  const isNew = String(query) !== String(new URLSearchParams(location.search));
  if (typing) history.replaceState(null, "", addressOf(query));
  else if (isNew) history.pushState(null, "", addressOf(query));
  await view.show(query);
}

/** Searches for what the address says; what it names and the archive does not have is taken out of it. */
async function restore(): Promise<void> {
  const left: Left | null = history.state;
  form.fillIn(new URLSearchParams(location.search));
  const { query } = form;
  history.replaceState(left, "", addressOf(query));
  await view.show(query, left?.issues);
  if (left) scrollTo({ top: left.top, behavior: "instant" });
}

function addressOf(query: Query): string {
  return query.size > 0 ? `?${query}` : location.pathname;
}

async function askForOthers(): Promise<void> {
  form.askForOthers();
  await update(false);
}

const whenTyped = afterTyping(() => void update(true));
const { element } = form;
element.addEventListener("focusin", () => isEmpty(form.query) && void view.countAll(), { once: true });
element.addEventListener("submit", (event) => {
  event.preventDefault();
  void update(false);
});
element.addEventListener("input", ({ target }) => (target as HTMLInputElement).type === "search" && whenTyped());
element.addEventListener("change", ({ target }) => (target as HTMLInputElement).type !== "search" && void update(false));
element.addEventListener("reset", () => setTimeout(() => void update(false)));
// Links to other searches change the search, not the page.
document.addEventListener("click", (event) => {
  const address = (event.target as Element).closest("a")?.getAttribute("href");
  if (!address?.startsWith("?") || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, "", address);
  void restore();
  view.focus();
});
addEventListener("popstate", () => void restore());
addEventListener("pagehide", () => {
  const left: Left = { issues: view.issues, top: scrollY };
  history.replaceState(left, "");
});
void restore();
