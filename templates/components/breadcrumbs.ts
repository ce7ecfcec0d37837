import { type Html, html, type Insert } from "../../src/html/html.ts";
import type { View } from "../view.ts";

/** The way from an index to the page, which is not in it itself. */
export function breadcrumbs(steps: readonly { readonly address: string; readonly name: Insert }[], { words }: View): Html {
  return html`<nav class="breadcrumbs" aria-label="${words.nav.breadcrumbs}"><ol>${steps.map(({ address, name }) => html`<li><a href="${address}">${name}</a></li>`)}</ol></nav>\n`;
}
