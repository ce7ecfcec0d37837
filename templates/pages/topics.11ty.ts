import { definePage } from "../../src/eleventy/define-template.ts";
import { html } from "../../src/html/html.ts";
import { nameIndex } from "../components/counted-list.ts";
import { layout } from "../layouts/layout.ts";
import { viewOf } from "../view.ts";

export const { data, render } = definePage("topics", (page, assets) => {
  const view = viewOf(page, assets);
  const { archive, words } = view;
  return layout(page, view, {
    kind: "topics",
    title: words.topics.title,
    description: words.topics.intro,
    main: html`<h1>${words.topics.title}</h1>
<p class="summary">${words.topics.intro}</p>
${archive.topics.length === 0 && html`<p>${words.text.nothingYet}</p>\n`}${nameIndex("topic", archive.topics, view)}`,
  });
});
