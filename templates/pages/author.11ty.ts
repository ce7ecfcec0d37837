import { definePage } from "../../src/eleventy/define-template.ts";
import { html, type Insert } from "../../src/html/html.ts";
import { breadcrumbs } from "../components/breadcrumbs.ts";
import { issueList } from "../components/issue-list.ts";
import { phrase, separated } from "../components/text.ts";
import { layout } from "../layouts/layout.ts";
import { viewOf } from "../view.ts";

export const { data, render } = definePage("author", (page, assets) => {
  const view = viewOf(page, assets);
  const { words, language, to } = view;
  const author = page.subject;
  const { name, bio, orcid, url, issues } = author;
  const facts: Insert[] = [
    words.count.issues({ count: issues.length }),
    ...(orcid ? [html`<a href="https://orcid.org/${orcid}" rel="me">${words.authors.orcid} ${orcid}</a>`] : []),
    ...(url ? [html`<a href="${url}" rel="me">${words.authors.site}</a>`] : []),
  ];
  return layout(page, view, {
    kind: "author",
    title: name,
    description: bio?.[language].text ?? `${name}: ${words.count.issues({ count: issues.length })}`,
    feed: { kind: "author", subject: author },
    main: html`${breadcrumbs(page, view)}<h1>${name}</h1>
${bio && html`<p class="summary">${phrase(bio[language], language)}</p>\n`}<p class="byline">${separated(facts, " · ")}</p>
<section><h2>${words.authors.issues}</h2>
${issueList(issues, view)}</section>
<p class="origin"><a href="${to("feed", { kind: "author", subject: author })}" type="application/atom+xml">${words.region.feed({ name })}</a></p>\n`,
  });
});
