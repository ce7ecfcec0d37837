import { definePage } from "../../src/eleventy/define-template.ts";
import { html } from "../../src/html/html.ts";
import { countryName } from "../../src/languages/countries.ts";
import { actionsByYear } from "../components/actions.ts";
import { breadcrumbs } from "../components/breadcrumbs.ts";
import { sliceLink } from "../components/links.ts";
import { phrase } from "../components/text.ts";
import { layout } from "../layouts/layout.ts";
import { viewOf } from "../view.ts";

export const { data, render } = definePage("partner", (page, assets) => {
  const view = viewOf(page, assets);
  const { words, language } = view;
  const { name: names, actions, kind, country, url } = page.subject;
  const name = names[language];
  const count = words.count.actions({ count: actions.length });
  return layout(page, view, {
    kind: "partner",
    title: name.text,
    description: `${name.text}: ${count}`,
    main: html`${breadcrumbs(page, view)}<p class="kicker">${words.partners.kinds[kind]}${country && kind !== "country" && ` · ${countryName(country, language)}`}</p>
<h1>${phrase(name, language)}</h1>
<p class="summary">${count}${url && html` · <a href="${url}">${words.partners.site}</a>`}</p>
${actionsByYear(actions, view, page.subject)}${sliceLink({ kind: "partner", subject: page.subject }, view)}`,
  });
});
