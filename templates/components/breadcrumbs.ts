import type { Phrase } from "../../src/domain/language.ts";
import type { Page } from "../../src/domain/pages.ts";
import type { Kind, Subjects } from "../../src/domain/routes.ts";
import { type Html, html } from "../../src/html/html.ts";
import { monthName } from "../../src/languages/dates.ts";
import type { Reading, View } from "../view.ts";
import { phrase } from "./phrase.ts";

/** A page on the way to another. */
export interface Step {
  readonly address: string;
  readonly name: Phrase;
}

/** The index that leads to the pages of a kind. */
const indexes = {
  report: "archive",
  year: "archive",
  region: "regions",
  place: "regions",
  topic: "topics",
  partner: "partners",
  author: "authors",
} as const satisfies Partial<Record<Kind, Kind>>;

/** The way from an index to a page, which is not in it itself; empty for pages that the masthead or the front page leads to. */
export function trailOf({ kind, subject }: Page, reading: Reading): Step[] {
  if (!Object.hasOwn(indexes, kind)) return [];
  const { to, words, language } = reading;
  const index = indexes[kind as keyof typeof indexes];
  const first = { address: to(index, null), name: { text: words.nav[index], language } };
  if (kind === "report") return [first, issueStep(subject as Subjects["report"], reading)];
  return kind === "place" ? [first, regionStep(subject as Subjects["place"], reading)] : [first];
}

function issueStep({ issue }: Subjects["report"], { to, language }: Reading): Step {
  return { address: to("issue", issue), name: { text: monthName(issue.month, language), language } };
}

function regionStep({ region }: Subjects["place"], { to, language }: Reading): Step {
  return { address: to("region", region), name: region.name[language] };
}

/** The trail above a page's title. */
export function breadcrumbs(page: Page, view: View): Html {
  const { words, language } = view;
  return html`<nav class="breadcrumbs" aria-label="${words.nav.breadcrumbs}"><ol>${trailOf(page, view).map(({ address, name }) => html`<li><a href="${address}">${phrase(name, language)}</a></li>`)}</ol></nav>\n`;
}
