import type { Language, Localized, Phrase } from "../../src/domain/language.ts";
import { definePage } from "../../src/eleventy/define-template.ts";
import { type Html, html, type Insert } from "../../src/html/html.ts";
import { monthName } from "../../src/languages/dates.ts";
import { indexes } from "../components/links.ts";
import { layout } from "../layouts/layout.ts";
import { otherLanguages, searchWords } from "../search/words.ts";
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
${form(view)}<p id="_status" class="scripted" tabindex="-1">${words.search.start}</p>
<section id="_advice" class="advice" hidden><h2>${words.search.tries}</h2><ul id="_tries"></ul><div class="indexes"><p>${words.search.indexes}</p>${indexes(view)}</div></section>
<div id="_results"></div>
<div id="_others"></div>\n`,
  });
});

function form(view: View): Html {
  const { words } = view;
  return html`<form id="_search" class="search scripted" role="search" data-words="${JSON.stringify(searchWords(view))}">
<div class="query"><label for="_q">${words.search.label}</label><input id="_q" type="search" name="q" autocomplete="off" aria-keyshortcuts="/"><button type="submit">${words.search.button}</button></div>
<button type="button" class="fold" aria-expanded="false" aria-controls="_filters" data-label="${words.search.filters}">${words.search.filters}</button>
<fieldset id="_filters" class="folded"><legend>${words.search.filters}</legend>
${filters(view)}</fieldset>
<p class="choices">${also(view)}<button type="reset">${words.search.clear}</button></p>
</form>\n`;
}

/** A choice for each filter of the index; their values are ids, their labels the names in the page's language. */
function filters(view: View): Insert {
  const { archive, words, language } = view;
  const places = archive.regions.flatMap((region) => region.places).map(({ code, name }) => ({ id: code, name }));
  const authors = archive.authors.map(({ id, name }) => ({ value: id, label: name }));
  return [
    select("region", words.search.region, named(archive.regions, language), view),
    select("place", words.search.place, sorted(named(places, language), language), view),
    select("topic", words.search.topic, sorted(named(archive.topics, language), language), view),
    select("partner", words.search.partner, sorted(named(archive.partners, language), language), view),
    select("author", words.search.author, sorted(authors, language), view),
    select("from", words.search.from, months(view), view),
    select("to", words.search.to, months(view), view),
    select("sort", words.search.sort, [{ value: "month", label: words.search.newest }], view, words.search.best),
  ];
}

interface Option {
  readonly value: string;
  readonly label: string;
  /** The language of the label where it is not the page's. */
  readonly language?: Language;
}

function named(subjects: readonly { readonly id: string; readonly name: Localized<Phrase> }[], language: Language): Option[] {
  return subjects.map(({ id, name: { [language]: name } }) => ({ value: id, label: name.text, language: name.language }));
}

function sorted(options: readonly Option[], language: Language): Option[] {
  const { compare } = new Intl.Collator(language);
  return [...options].sort((a, b) => compare(a.label, b.label));
}

/** The months in which there is an issue, in order of time. */
function months({ archive, language }: View): Option[] {
  return archive.issues
    .map(({ month }) => ({ value: month.id, label: monthName(month, language) }))
    .sort((a, b) => a.value.localeCompare(b.value, "en"));
}

function select(name: string, label: string, options: readonly Option[], { words, language }: View, none = words.search.any): Html {
  return html`<label>${label} <select name="${name}"><option value="">${none}</option>${options.map(
    (one) =>
      html`<option value="${one.value}"${(one.language ?? language) !== language && html` lang="${one.language ?? language}"`}>${one.label}</option>`,
  )}</select></label>\n`;
}

/** The choice to look into the other languages too. */
function also({ archive, words, language }: View): Insert {
  const others = otherLanguages(archive, language);
  if (others.length === 0) return null;
  const names = new Intl.ListFormat(language).format(others.map((tag) => words.languages[tag]));
  return html`<label><input type="checkbox" name="also" value="1"> ${words.search.also({ languages: names })}</label> `;
}
