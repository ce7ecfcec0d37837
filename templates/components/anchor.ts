import { type Html, html } from "../../src/html/html.ts";

/** A link to the place where it is: followed, it is also copied. */
export function anchor(id: string, label: string): Html {
  return html`<a class="anchor" href="#${id}" aria-label="${label}">#</a>`;
}
