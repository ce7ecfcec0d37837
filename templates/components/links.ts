import type { Action } from "../../src/domain/action.ts";
import type { Localized, Phrase } from "../../src/domain/language.ts";
import type { Subjects } from "../../src/domain/routes.ts";
import type { SliceSubject } from "../../src/domain/slice.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { actionAddress } from "../../src/views/action.ts";
import { publicOnes } from "../data/statistics.ts";
import type { View } from "../view.ts";
import { phrase } from "./text.ts";

/** A link to the page of something that has a name. */
export function linkTo<K extends "region" | "place" | "topic" | "partner">(
  kind: K,
  subject: Subjects[K] & { readonly name: Localized<Phrase> },
  view: View,
): Html {
  return html`<a href="${view.to(kind, subject)}">${phrase(subject.name[view.language], view.language)}</a>`;
}

/** A link to an action by its title. */
export function actionLink(action: Action, view: View): Html {
  return html`<a href="${actionAddress(action, view)}">${phrase(action.title[view.language], view.language)}</a>`;
}

/** A link to the place where it is: followed, it is also copied. */
export function anchor(id: string, label: string): Html {
  return html`<a class="anchor" href="#${id}" aria-label="${label}">#</a>`;
}

/** Links to all indexes: from them every text can be reached without a search. */
export function indexes({ words, to }: View): Html {
  const kinds = ["home", "regions", "archive", "topics", "partners", "authors"] as const;
  return html`<ul>${kinds.map((kind) => html`<li><a href="${to(kind, null)}">${words.nav[kind]}</a></li>`)}</ul>\n`;
}

/** Leads to the PDF of an issue or a year; nothing where the build makes none. */
export function pdfLink<K extends "pdf" | "yearPdf">(kind: K, subject: Subjects[K], { assets, words, to }: View): Insert {
  if (!assets.editions.includes("pdf")) return null;
  return html`<a href="${to(kind, subject)}" type="application/pdf" download>${words.editions.pdf.download}</a> `;
}

/** Leads to the actions of what a page is about, as data. Nothing where there are none: the file is there all the same, and empty. */
export function sliceLink(about: SliceSubject, view: View): Insert {
  const { archive, words, language, to } = view;
  const { actions, name, slug } = about.subject;
  if (publicOnes(actions).length === 0) return null;
  // All these files are called actions.csv: on a reader's disk each has a name that says what it is.
  const saved = `${archive.site.slug[language]}-${slug[language]}.csv`;
  return html`<p class="origin"><a href="${to("slice", about)}" type="text/csv" download="${saved}">${words.editions.data.slice({ name: name[language].text })}</a></p>\n`;
}
