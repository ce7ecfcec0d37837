import type { Localized, Phrase } from "../../src/domain/language.ts";
import type { Subjects } from "../../src/domain/routes.ts";
import type { Tally } from "../../src/domain/tally.ts";
import { html, type Insert } from "../../src/html/html.ts";
import type { View } from "../view.ts";
import { linkTo } from "./links.ts";

/** A heading and a list of what occurs and how often; nothing where nothing does. */
export function tallies<K extends "topic" | "partner">(
  title: string,
  kind: K,
  counted: readonly Tally<Subjects[K] & { readonly name: Localized<Phrase> }>[],
  view: View,
): Insert {
  if (counted.length === 0) return null;
  return html`<section><h2>${title}</h2>
<ul class="tallies">${counted.map(({ of, count }) => html`<li>${linkTo(kind, of, view)} <span class="count">${count}</span></li>`)}</ul></section>\n`;
}
