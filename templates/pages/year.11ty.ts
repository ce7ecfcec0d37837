import { definePage } from "../../src/eleventy/define-template.ts";
import { html } from "../../src/html/html.ts";
import { breadcrumbs } from "../components/breadcrumbs.ts";
import { issueList, months } from "../components/issue-list.ts";
import { pdfLink } from "../components/links.ts";
import { layout } from "../layouts/layout.ts";
import { viewOf } from "../view.ts";

export const { data, render } = definePage("year", (page, assets) => {
  const view = viewOf(page, assets);
  const { words } = view;
  const { year, issues } = page.subject;
  const title = words.archive.year({ year });
  const pdf = pdfLink("yearPdf", page.subject, view);
  return layout(page, view, {
    kind: "year",
    title,
    description: `${title}: ${words.count.issues({ count: issues.length })}`,
    main: html`${breadcrumbs(page, view)}<h1>${title}</h1>
${
  pdf &&
  html`<p class="tools">${pdf}</p>
`
}<div class="year-row">${months(page.subject, view)}${issueList([...issues].reverse(), view)}</div>`,
  });
});
