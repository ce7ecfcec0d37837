import { type Html, html, type Insert } from "../../src/html/html.ts";
import { type ImprintFact, imprintOf } from "../../src/views/imprint.ts";
import { once } from "../../src/views/once.ts";
import { phrase, valueHtml } from "../components/text.ts";
import type { View } from "../view.ts";

/** Entries of the colophon under one label; without any, the label is left out, too. */
interface Group {
  readonly label: string;
  readonly entries: readonly Insert[];
}

/** The colophon: who publishes the newsletter, under which licence, what can be followed and taken along, and of privacy. */
export const footer = once(makeFooter);

function makeFooter(view: View): Html {
  const { archive, words } = view;
  const groups = [...imprint(view), about(view), follow(view), openData(view)].filter(({ entries }) => entries.length > 0);
  const notice = archive.site.subscribe?.privacy;
  return html`<footer class="colophon">
<dl>
${groups.map(groupOf)}</dl>
<p>${words.footer.privacy} ${notice ? html`<a href="${notice}" rel="privacy-policy">${words.subscribe.privacy}</a>. ` : null}${words.footer.madeWith}.</p>
<label class="scripted"><input type="checkbox" id="_search-key" checked> ${words.nav.searchKey}</label>
</footer>`;
}

function groupOf({ label, entries }: Group): Html {
  return html`<div><dt>${label}</dt>${entries.map((entry) => html`<dd>${entry}</dd>`)}</div>\n`;
}

function imprint(view: View): Group[] {
  const rel = (kind: ImprintFact) => (kind === "licence" ? "license" : null);
  return imprintOf(view).map(({ kind, label, values }) => ({
    label,
    entries: values.map((value) => valueHtml(value, view.language, rel(kind))),
  }));
}

function about({ archive, words, language, to }: View): Group {
  const entries = archive.infoPages.map((info) => html`<a href="${to("info", info)}">${phrase(info.title[language], language)}</a>`);
  return { label: words.footer.about, entries };
}

function follow({ words, to }: View): Group {
  const feed = to("feed", { kind: "site", subject: null });
  return { label: words.footer.follow, entries: [html`<a href="${feed}" type="application/atom+xml">${words.footer.feeds}</a>`] };
}

/** What can be taken along as data, and what programs read. */
function openData({ archive: { routes }, words, to }: View): Group {
  const entries = [
    html`<a href="${to("data", null)}">${words.editions.data.link}</a>`,
    html`<a href="${to("jsonFeed", null)}" type="application/feed+json">${words.footer.jsonFeed}</a>`,
    html`<a href="${routes.file("sitemap.xml")}" type="application/xml">${words.footer.sitemap}</a>`,
  ];
  return { label: words.footer.data, entries };
}
