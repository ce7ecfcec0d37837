import type { JsonPosition } from "../../../problems/json.ts";
import type { Mistake, Trouble } from "../trouble.ts";

let dialog: HTMLDialogElement | null = null;
/** What was shown last: once closed, it is not shown again. What was mended loads the page again, without it. */
let shown: string | null = null;

/** Shows over the page what has to be mended. Everything is put in as text: nothing of it is read as markup. */
export function showTrouble(trouble: Trouble): void {
  if (trouble.printed === shown) return;
  shown = trouble.printed;
  dialog ??= makeDialog();
  const heading = element("h1", trouble.title, { id: "title", tabIndex: -1, autofocus: true });
  const close = element("button", trouble.close, { type: "button", onclick: () => dialog?.close() });
  const mistakes = element("ol");
  mistakes.append(...trouble.mistakes.map((mistake) => itemOf(mistake, trouble)));
  dialog.lang = trouble.language;
  dialog.replaceChildren(heading, mistakes, element("p", trouble.waiting, { className: "waiting" }), close);
  if (!dialog.open) dialog.showModal();
  heading.focus();
}

/** A dialog apart from the page, which neither lends it its styles nor is given any. */
function makeDialog(): HTMLDialogElement {
  const host = document.body.appendChild(element("gaceta-desk"));
  const root = host.attachShadow({ mode: "open" });
  const made = element("dialog");
  made.setAttribute("aria-labelledby", "title");
  root.append(element("link", "", { rel: "stylesheet", href: "/_desk/page.css" }), made);
  return made;
}

function itemOf({ at, message, expected, hint, also }: Mistake, { labels }: Trouble): HTMLElement {
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
