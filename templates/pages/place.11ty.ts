import { definePage } from "../../src/eleventy/define-template.ts";
import { html } from "../../src/html/html.ts";
import { actionsByYear } from "../components/actions.ts";
import { breadcrumbs } from "../components/breadcrumbs.ts";
import { frequencyLists } from "../components/counted-list.ts";
import { sliceLink } from "../components/links.ts";
import { regionMap } from "../components/map.ts";
import { phrase } from "../components/text.ts";
import { layout } from "../layouts/layout.ts";
import { viewOf } from "../view.ts";

export const { data, render } = definePage("place", (page, assets) => {
  const view = viewOf(page, assets);
  const { words, language, to } = view;
  const place = page.subject;
  const { region } = place;
  const name = place.name[language];
  const count = words.count.actions({ count: place.actions.length });
  return layout(page, view, {
    kind: "place",
    card: { kind: "region", subject: region },
    title: name.text,
    description: `${name.text}: ${count}`,
    feed: { kind: "place", subject: place },
    main: html`<div class="region-${region.index % 12}">
${breadcrumbs(page, view)}<h1>${phrase(name, language)}</h1>
<p class="summary">${count}</p>
<div class="columns">
<div>${actionsByYear(place.actions, view, place)}</div>
<div>${regionMap(region, view, place)}${frequencyLists(words.region.partners, "partner", place.partners, view)}${frequencyLists(words.region.topics, "topic", place.topics, view)}<p class="origin"><a href="${to("feed", { kind: "place", subject: place })}" type="application/atom+xml">${words.region.feed({ name: name.text })}</a></p>${sliceLink({ kind: "place", subject: place }, view)}</div></div></div>\n`,
  });
});
