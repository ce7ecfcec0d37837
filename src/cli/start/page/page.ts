import type { DevNotice } from "../dev-session.ts";
import { showFailure } from "./dialog.ts";

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

document.addEventListener("visibilitychange", listen);
listen();
