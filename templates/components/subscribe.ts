import { html, type Insert } from "../../src/html/html.ts";
import type { View } from "../view.ts";

/**
 * The form of the service that sends the newsletter, where the site has one: what one signs up for, and beside the button the
 * privacy notice. The feeds are in the colophon.
 */
export function subscribe({ archive, words }: View): Insert {
  const { subscribe: form } = archive.site;
  return (
    form &&
    html`<section class="follow" aria-labelledby="_follow"><h2 id="_follow">${words.home.follow}</h2>
<p>${words.editions.mail.signUp}</p>
<form action="${form.action}" method="post">${form.hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<label>${words.subscribe.email} <input type="email" name="${form.field}" autocomplete="email" required></label> <button type="submit">${words.subscribe.button}</button>${form.privacy && html` <a href="${form.privacy}" rel="privacy-policy">${words.subscribe.privacy}</a>`}</form></section>\n`
  );
}
