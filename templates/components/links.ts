import type { Action } from "../../src/domain/action.ts";
import type { Author } from "../../src/domain/author.ts";
import type { Localized, Phrase } from "../../src/domain/language.ts";
import type { Kind, Subjects } from "../../src/domain/routes.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import type { View } from "../view.ts";
import { phrase } from "./phrase.ts";

/** A link to the page of something that has a name. */
export function linkTo<K extends "region" | "place" | "topic" | "partner">(
  kind: K,
  subject: Subjects[K] & { readonly name: Localized<Phrase> },
  view: View,
): Html {
  return html`<a href="${view.to(kind, subject)}">${phrase(subject.name[view.language], view.language)}</a>`;
}

/** The address of an action: its anchor on the page of its report. */
export function actionAddress(action: Action, { to }: Pick<View, "to">): string {
  return `${to("report", action.report)}#${action.id}`;
}

/** The authors of an issue, each a link, with commas between them. */
export function authorLinks(authors: readonly Author[], view: View): Insert {
  return separated(
    authors.map((author) => html`<a href="${view.to("author", author)}" rel="author">${author.name}</a>`),
    ", ",
  );
}

/** Puts a separator between inserts. */
export function separated(inserts: readonly Insert[], separator: Insert): Insert {
  return inserts.flatMap((insert, n) => (n === 0 ? [insert] : [separator, insert]));
}

/** A list of links to the pages of a kind, such as the topics of an action. */
export function linksTo<K extends Kind & ("topic" | "partner")>(
  kind: K,
  subjects: readonly (Subjects[K] & { readonly name: Localized<Phrase> })[],
  view: View,
): Insert {
  return separated(
    subjects.map((subject) => linkTo(kind, subject, view)),
    ", ",
  );
}
