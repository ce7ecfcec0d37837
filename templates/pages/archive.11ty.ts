import { definePage } from "../../src/eleventy/define-template.ts";
import { html } from "../../src/html/html.ts";
import { issueList, months } from "../components/issue-list.ts";
import { layout } from "../layouts/layout.ts";
import { viewOf } from "../view.ts";

export const { data, render } = definePage("archive", (page, assets) => {
  const view = viewOf(page, assets);
  const { archive, words, to } = view;
  return layout(page, view, {
    kind: "archive",
    title: words.archive.title,
    description: words.archive.intro,
    main: html`<h1>${words.archive.title}</h1>
<p class="summary">${words.archive.intro}</p>
${archive.issues.length === 0 && html`<p>${words.home.empty}</p>\n`}${archive.years.map((year) => html`<section class="year-row"><h2><a href="${to("year", year)}">${year.year}</a></h2>\n${months(year, view)}${issueList([...year.issues].reverse(), view)}</section>\n`)}`,
  });
});
