import { definePage } from "../../src/eleventy/define-template.ts";
import { html } from "../../src/html/html.ts";
import { messagesIn } from "../../src/languages/messages-in.ts";
import { indexes } from "../components/links.ts";
import { layout } from "../layouts/layout.ts";
import { viewOf } from "../view.ts";

/** The page for addresses that do not exist. Servers know only the root's, so it speaks every language of the site. */
export const { data, render } = definePage("notFound", (page, assets) => {
  const view = viewOf(page, assets);
  const { archive, words, language } = view;
  const others = archive.site.languages.filter((other) => other !== language);
  return layout(page, view, {
    kind: "not-found",
    title: words.notFound.title,
    description: words.notFound.text,
    main: html`<h1>${words.notFound.title}</h1>
<p class="summary">${words.notFound.text}</p>
${others.map((other) => html`<p lang="${other}">${messagesIn(other).notFound.title}. ${messagesIn(other).notFound.text} <a href="${archive.routes.to("home", other, null)}">${messagesIn(other).nav.home}</a></p>\n`)}<p>${words.notFound.suggestions}</p>
${indexes(view)}`,
  });
});
