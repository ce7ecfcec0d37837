import type { Page } from "../../src/domain/pages.ts";
import { type Html, html } from "../../src/html/html.ts";
import { separated } from "../components/links.ts";
import { phrase } from "../components/phrase.ts";
import type { View } from "../view.ts";

/** Who publishes the newsletter, under which licence, and what can be taken along. */
export function footer(_page: Page, { archive, words, language, to }: View): Html {
  const { publisher, licence, issn } = archive.site;
  const by = publisher.url
    ? html`<a href="${publisher.url}">${words.footer.publishedBy(publisher.name)}</a>`
    : words.footer.publishedBy(publisher.name);
  const facts = [
    by,
    ...(licence
      ? [html`${words.footer.licence}: ${licence.url ? html`<a href="${licence.url}" rel="license">${licence.name}</a>` : licence.name}`]
      : []),
    ...(issn ? [`${words.footer.issn} ${issn}`] : []),
  ];
  const links = [
    ...archive.infoPages.map((info) => html`<a href="${to("info", info)}">${phrase(info.title[language], language)}</a>`),
    html`<a href="${to("feed", { kind: "site", subject: null })}" type="application/atom+xml">${words.footer.feeds}</a>`,
    html`<a href="${to("jsonFeed", null)}" type="application/feed+json">${words.footer.jsonFeed}</a>`,
  ];
  return html`<footer class="colophon">
<p>${separated(facts, " · ")}</p>
<p>${separated(links, " · ")}</p>
<p>${words.footer.privacy} ${words.footer.madeWith}.</p>
</footer>`;
}
