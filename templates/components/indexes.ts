import { type Html, html } from "../../src/html/html.ts";
import type { View } from "../view.ts";

/** Links to all indexes: from them every text can be reached without a search. */
export function indexes({ words, to }: View): Html {
  const kinds = ["home", "regions", "archive", "topics", "partners", "authors"] as const;
  return html`<ul>${kinds.map((kind) => html`<li><a href="${to(kind, null)}">${words.nav[kind]}</a></li>`)}</ul>\n`;
}
