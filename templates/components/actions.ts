import type { Action } from "../../src/domain/action.ts";
import type { Partner } from "../../src/domain/partner.ts";
import type { Place } from "../../src/domain/place.ts";
import type { Text } from "../../src/domain/text.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { dayName, monthName } from "../../src/languages/dates.ts";
import type { View } from "../view.ts";
import { anchor } from "./anchor.ts";
import { actionAddress, linksTo, linkTo, separated } from "./links.ts";
import { phrase } from "./phrase.ts";

/** The actions of a report as cards: what, where, with whom, about what, from where. */
export function actionCards(actions: readonly Action[], text: Text, view: View, heading: "h2" | "h3"): Insert {
  if (actions.length === 0) return null;
  const inProse = new Set(text.headings.map(({ id }) => id));
  return html`<ul class="actions">\n${actions.map((action) => html`<li class="action"${inProse.has(action.id) ? null : html` id="${action.id}"`}>${card(action, view, heading)}</li>\n`)}</ul>\n`;
}

function card(action: Action, view: View, heading: "h2" | "h3"): Html {
  const title = action.title[view.language];
  const link = anchor(action.id, view.words.action.link({ title: title.text }));
  const content = html`${phrase(title, view.language)} ${link}`;
  return html`${heading === "h2" ? html`<h2>${content}</h2>` : html`<h3>${content}</h3>`}
<dl>${facts(action, view)}</dl>`;
}

/** The facts of an action; those that are not known are left out. */
function facts({ place, municipality, partners, topics, date, source }: Action, view: View): Insert {
  const { words, language } = view;
  const where = place ? html`${municipality && `${municipality}, `}${linkTo("place", place, view)}` : municipality;
  return [
    where && fact(words.action.place, where),
    partners.length > 0 && fact(words.action.partners, linksTo("partner", partners, view)),
    topics.length > 0 && fact(words.action.topics, linksTo("topic", topics, view)),
    date && fact(words.action.date, html`<time datetime="${date}">${dayName(date, language)}</time>`),
    source && fact(words.action.source, html`<a href="${source}">${new URL(source).hostname}</a>`),
  ];
}

function fact(name: string, value: Insert): Html {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

/**
 * Actions newest first, a heading for each year: the pages of a place, a topic, a partner.
 * @param own What the page is about: its entries need not say so.
 */
export function actionsByYear(actions: readonly Action[], view: View, own: Place | Partner | null = null): Insert {
  if (actions.length === 0) return html`<p>${view.words.text.nothingYet}</p>\n`;
  const years = Map.groupBy(actions, ({ report }) => report.issue.month.year);
  return [...years].map(
    ([year, ofYear]) => html`<section class="year"><h2>${year}</h2>
<ul class="entries">\n${ofYear.map((action) => entry(action, own, view))}</ul></section>\n`,
  );
}

function entry(action: Action, own: Place | Partner | null, view: View): Html {
  const { month } = action.report.issue;
  const partners = action.partners.filter((partner) => partner !== own);
  const known = [...whereabouts(action, own, view), ...(partners.length > 0 ? [linksTo("partner", partners, view)] : [])];
  return html`<li><time datetime="${month.id}">${monthName(month, view.language)}</time>
<a href="${actionAddress(action, view)}">${phrase(action.title[view.language], view.language)}</a>${
    known.length > 0 &&
    html`
<span class="with">${separated(known, " · ")}</span>`
  }</li>\n`;
}

/** The municipality and the place of an action, or its region; but not the page's own place. */
function whereabouts({ report, place, municipality }: Action, own: Place | Partner | null, view: View): Insert[] {
  const larger = place ? linkTo("place", place, view) : linkTo("region", report.region, view);
  const parts = [municipality, place !== null && place === own ? null : larger].filter((part) => part !== null);
  return parts.length > 0 ? [separated(parts, ", ")] : [];
}
