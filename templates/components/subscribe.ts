import { html, type Insert } from "../../src/html/html.ts";
import type { View } from "../view.ts";

/** How to follow the newsletter: the form of the sending service, where the site has one, and the feeds. */
export function subscribe({ archive, words, to }: View): Insert {
  const { subscribe: form } = archive.site;
  return html`<section class="follow"><h2>${words.home.follow}</h2>
${form && html`<form action="${form.action}" method="post"><label>${words.subscribe.email} <input type="email" name="${form.field}" autocomplete="email" required></label> <button type="submit">${words.subscribe.button}</button>${form.privacy && html` <a href="${form.privacy}">${words.subscribe.privacy}</a>`}</form>\n`}<p><a href="${to("feed", { kind: "site", subject: null })}" type="application/atom+xml">${words.footer.feeds}</a> · <a href="${to("jsonFeed", null)}" type="application/feed+json">${words.footer.jsonFeed}</a></p></section>\n`;
}
