import type { Author } from "../../src/domain/author.ts";
import { definePage } from "../../src/eleventy/define-template.ts";
import { html } from "../../src/html/html.ts";
import { layout } from "../layouts/layout.ts";
import { viewOf } from "../view.ts";

export const { data, render } = definePage("authors", (page, assets) => {
  const view = viewOf(page, assets);
  const { archive, words, language, to } = view;
  const { compare } = new Intl.Collator(language);
  const sorted = [...archive.authors].sort((a, b) => compare(sortKey(a), sortKey(b)));
  return layout(page, view, {
    kind: "authors",
    title: words.authors.title,
    description: words.authors.intro,
    main: html`<h1>${words.authors.title}</h1>
<p class="summary">${words.authors.intro}</p>
<ul class="tallies">${sorted.map((author) => html`<li><a href="${to("author", author)}">${author.name}</a> <span class="count">${words.count.issues({ count: author.issues.length })}</span></li>`)}</ul>\n`,
  });
});

/** Authors are sorted by their surnames, where these are known. */
function sortKey({ name, family }: Author): string {
  return family === null ? name : `${family}, ${name}`;
}
