import type { Action } from "../../src/domain/action.ts";
import type { Partner } from "../../src/domain/partner.ts";
import type { Place } from "../../src/domain/place.ts";
import type { Text } from "../../src/domain/text.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import type { ActionView } from "../../src/views/action.ts";
import type { View } from "../view.ts";
import { actionLink, anchor, linkTo } from "./links.ts";
import { monthTime, phrase, separated, valuesHtml } from "./text.ts";

/** The actions of a report as cards: what, and what is known of it. */
export function actionCards(actions: readonly ActionView[], text: Text, view: View, heading: "h2" | "h3"): Insert {
  if (actions.length === 0) return null;
  const inProse = new Set(text.headings.map(({ id }) => id));
  return html`<ul class="actions">\n${actions.map((action) => html`<li class="action"${inProse.has(action.id) ? null : html` id="${action.id}"`}>${card(action, view, heading)}</li>\n`)}</ul>\n`;
}

function card({ id, title, facts }: ActionView, { language, words }: View, heading: "h2" | "h3"): Html {
  const content = html`${phrase(title, language)} ${anchor(id, words.action.link({ title: title.text }))}`;
  return html`${heading === "h2" ? html`<h2>${content}</h2>` : html`<h3>${content}</h3>`}
<dl>${facts.map(({ label, values }) => html`<div><dt>${label}</dt><dd>${valuesHtml(values, language)}</dd></div>`)}</dl>`;
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
  const partners = action.partners.filter((partner) => partner !== own).map((partner) => linkTo("partner", partner, view));
  const known = [whereabouts(action, own, view), partners].filter((parts) => parts.length > 0).map((parts) => separated(parts, ", "));
  return html`<li>${monthTime(action.report.issue.month, view)}
${actionLink(action, view)}${
  known.length > 0 &&
  html`
<span class="with">${separated(known, " · ")}</span>`
}</li>\n`;
}

/** The municipality and the place of an action, or its region; but not the page's own place. */
function whereabouts({ report, place, municipality }: Action, own: Place | Partner | null, view: View): Insert[] {
  const larger = place ? linkTo("place", place, view) : linkTo("region", report.region, view);
  return [municipality, place !== null && place === own ? null : larger].filter((part) => part !== null);
}
