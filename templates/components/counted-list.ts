import type { Action } from "../../src/domain/action.ts";
import type { Frequency } from "../../src/domain/frequency.ts";
import type { Localized, Phrase } from "../../src/domain/language.ts";
import type { Subjects } from "../../src/domain/routes.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import type { View } from "../view.ts";
import { linkTo } from "./links.ts";

/** The kinds of things that actions name. */
type Kind = "place" | "topic" | "partner";
type Named<K extends Kind> = Subjects[K] & { readonly name: Localized<Phrase>; readonly actions: readonly Action[] };

/** Things in the given order, each a link with a number. */
function countedList<K extends Kind>(kind: K, counted: readonly Frequency<Named<K>>[], view: View): Html {
  return html`<ul class="tallies">${counted.map(({ of, count }) => html`<li>${linkTo(kind, of, view)} <span class="count">${count}</span></li>`)}</ul>\n`;
}

/** All of a kind by their names, as the language sorts them, each with its number of actions; nothing where there are none. */
export function nameIndex<K extends Kind>(kind: K, subjects: readonly Named<K>[], view: View): Insert {
  if (subjects.length === 0) return null;
  const { compare } = new Intl.Collator(view.language);
  const sorted = [...subjects].sort((a, b) => compare(a.name[view.language].text, b.name[view.language].text));
  return countedList(
    kind,
    sorted.map((of) => ({ of, count: of.actions.length })),
    view,
  );
}

/** A heading and a list of what occurs and how often; nothing where nothing does. */
export function frequencyLists<K extends Kind>(title: string, kind: K, counted: readonly Frequency<Named<K>>[], view: View): Insert {
  return counted.length > 0 && html`<section><h2>${title}</h2>\n${countedList(kind, counted, view)}</section>\n`;
}
