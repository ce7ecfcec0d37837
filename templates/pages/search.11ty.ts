import { definePage } from "../../src/eleventy/define-template.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { indexes } from "../components/indexes.ts";
import { layout } from "../layouts/layout.ts";
import { type View, viewOf } from "../view.ts";

export const { data, render } = definePage("search", (page, assets) => {
  const view = viewOf(page, assets);
  const { words } = view;
  return layout(page, view, {
    kind: "search",
    title: words.search.title,
    description: words.search.label,
    script: assets.searchScript,
    main: html`<h1>${words.search.title}</h1>
<noscript><p class="notice">${words.search.noScript}</p>${indexes(view)}</noscript>
<form id="_search" class="search" role="search" hidden data-index="${assets.searchIndex}" data-language="${view.language}" data-searching="${words.search.searching}" data-nothing="${words.search.nothing}" data-failed="${words.search.failed}" data-start="${words.search.start}" data-one="${words.count.results(1)}" data-many="${words.count.results(2)}">
<label class="query">${words.search.label} <input type="search" name="q" autocomplete="off"></label>
<fieldset><legend>${words.search.filters}</legend>
${filters(view)}</fieldset>
<button type="submit">${words.search.button}</button> <button type="reset">${words.search.clear}</button>
</form>
<p id="_status" role="status"></p>
<ol id="_results" class="results"></ol>
<button id="_more" type="button" hidden>${words.search.more}</button>\n`,
  });
});

/** A choice for each filter of the index; their values are ids, their labels the names in the page's language. */
function filters({ archive, words, language }: View): Insert {
  const { compare } = new Intl.Collator(language);
  const byName = (a: Option, b: Option): number => compare(a.label, b.label);
  const named = ({ id, name }: { id: string; name: { readonly [L in View["language"]]: { text: string } } }): Option => ({
    value: id,
    label: name[language].text,
  });
  const places = archive.regions
    .flatMap((region) => region.places)
    .map((place) => ({ value: place.code, label: place.name[language].text }));
  return [
    select("region", words.search.region, archive.regions.map(named), words.search.any),
    select("place", words.search.place, places.sort(byName), words.search.any),
    select("topic", words.search.topic, archive.topics.map(named).sort(byName), words.search.any),
    select("partner", words.search.partner, archive.partners.map(named).sort(byName), words.search.any),
    select(
      "author",
      words.search.author,
      archive.authors.map(({ id, name }) => ({ value: id, label: name })).sort(byName),
      words.search.any,
    ),
    select(
      "year",
      words.search.year,
      archive.years.map(({ year }) => ({ value: String(year), label: String(year) })),
      words.search.any,
    ),
    select("sort", words.search.sort, [{ value: "month", label: words.search.newest }], words.search.best),
  ];
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function select(name: string, label: string, options: readonly Option[], none: string): Html {
  return html`<label>${label} <select name="${name}"><option value="">${none}</option>${options.map((option) => html`<option value="${option.value}">${option.label}</option>`)}</select></label>\n`;
}
