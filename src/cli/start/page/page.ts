import type { JsonPosition } from "../../../problems/json.ts";
import type { DevNotice } from "../dev-session.ts";
import type { BuildFailure, FailureDetail } from "../failures.ts";

/** The state of the site that this page shows. */
const own = new URL(import.meta.url).search.slice(1);
let source: EventSource | null = null;

/** Loads the page again where another state is shown now, at the same place of it; else shows what is in the way of a newer one. */
function take({ state, prefix, failure }: DevNotice): void {
  if (state !== own) load(prefix);
  else if (failure) showFailure(failure);
}

/** Waits until this page is where the last one was read: a page that goes before that would begin at its top. */
function load(prefix: string): void {
  source?.close();
  if (document.readyState === "complete") requestAnimationFrame(() => setTimeout(go, 0, prefix));
  else addEventListener("load", () => load(prefix), { once: true });
}

function go(prefix: string): void {
  if (location.pathname.startsWith(prefix)) location.reload();
  else location.assign(prefix);
}

/** Listens while the page can be seen: a browser keeps few connections to one host, and an editor many pages open. */
function listen(): void {
  source?.close();
  source = null;
  if (document.visibilityState === "hidden") return;
  source = new EventSource("/_desk/events");
  source.addEventListener("message", ({ data }) => take(JSON.parse(data)));
}

/** Where the notice is, apart from the page, which neither lends it its styles nor is given any. */
let root: ShadowRoot | null = null;
/** What was shown last: once closed, it is small in a corner. What was mended loads the page again, without it. */
let shown: string | null = null;

/** Shows over the page what has to be mended. Everything is put in as text: nothing of it is read as markup. */
function showFailure(failure: BuildFailure): void {
  if (failure.printed === shown) return;
  shown = failure.printed;
  const dialog = dialogOf(failure);
  const reopen = element("button", failure.title, { type: "button", onclick: () => dialog.showModal() });
  const notice = element("div", "", { lang: failure.language });
  notice.append(dialog, reopen);
  root ??= makeRoot();
  root.lastElementChild?.replaceWith(notice);
  dialog.showModal();
}

/** With the styles, and a place for the notice. */
function makeRoot(): ShadowRoot {
  const made = document.body.appendChild(element("gaceta-desk")).attachShadow({ mode: "open" });
  made.append(element("link", "", { rel: "stylesheet", href: "/_desk/page.css" }), element("div"));
  return made;
}

function dialogOf(failure: BuildFailure): HTMLDialogElement {
  const dialog = element("dialog");
  dialog.setAttribute("aria-labelledby", "title");
  const mistakes = element("ol");
  mistakes.append(...failure.mistakes.map((mistake) => itemOf(mistake, failure)));
  const end = element("div", "", { className: "end" });
  end.append(element("button", failure.close, { type: "button", onclick: () => dialog.close() }));
  const heading = element("h1", failure.title, { id: "title", tabIndex: -1, autofocus: true });
  dialog.append(heading, mistakes, element("p", failure.waiting, { className: "waiting" }), end);
  return dialog;
}

function itemOf({ at, message, expected, hint, also }: FailureDetail, { labels }: BuildFailure): HTMLElement {
  const item = element("li");
  if (at) item.append(placeOf(at));
  item.append(element("p", message, { className: "message" }));
  if (at) item.append(...excerptOf(at));
  if (expected) item.append(element("p", `${labels.expected}: ${expected}`));
  if (hint) item.append(element("p", `${labels.hint}: ${hint}`));
  for (const position of also) item.append(element("p", `${labels.also}:`), placeOf(position), ...excerptOf(position));
  return item;
}

function placeOf({ file, line, column }: JsonPosition): HTMLElement {
  return element("p", `${file}:${line}:${column}`, { className: "place" });
}

/** The line, with what is meant marked; nothing where there is none. */
function excerptOf({ excerpt }: JsonPosition): HTMLElement[] {
  if (!excerpt) return [];
  const characters = [...excerpt.text];
  const [from, to] = [excerpt.column - 1, excerpt.column - 1 + excerpt.length];
  const pre = element("pre");
  pre.append(
    characters.slice(0, from).join(""),
    element("mark", characters.slice(from, to).join("") || " "),
    characters.slice(to).join(""),
  );
  return [pre];
}

function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  text?: string,
  properties?: Partial<HTMLElementTagNameMap[N]>,
): HTMLElementTagNameMap[N];
function element(name: string): HTMLElement;
function element(name: string, text = "", properties: object = {}): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text }, properties);
}

document.addEventListener("visibilitychange", listen);
listen();
