import type { Action } from "../../src/domain/action.ts";
import type { Localized, Phrase } from "../../src/domain/language.ts";
import type { Subjects } from "../../src/domain/routes.ts";
import { html, type Insert } from "../../src/html/html.ts";
import type { View } from "../view.ts";
import { linkTo } from "./links.ts";

/** All of a kind by their names, as the language sorts them, each with its number of actions. */
export function nameIndex<K extends "topic" | "partner">(
  kind: K,
  subjects: readonly (Subjects[K] & { readonly name: Localized<Phrase>; readonly actions: readonly Action[] })[],
  view: View,
): Insert {
  if (subjects.length === 0) return html`<p>${view.words.text.nothingYet}</p>\n`;
  const { compare } = new Intl.Collator(view.language);
  const sorted = [...subjects].sort((a, b) => compare(a.name[view.language].text, b.name[view.language].text));
  return html`<ul class="tallies">${sorted.map((subject) => html`<li>${linkTo(kind, subject, view)} <span class="count">${subject.actions.length}</span></li>`)}</ul>\n`;
}
