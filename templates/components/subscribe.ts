import { html, type Insert } from "../../src/html/html.ts";
import type { View } from "../view.ts";

/** The form of the service that sends the newsletter, where the site has one; the feeds stand in the colophon. */
export function subscribe({ archive, words }: View): Insert {
  const { subscribe: form } = archive.site;
  return (
    form &&
    html`<section class="follow"><h2>${words.home.follow}</h2>
<form action="${form.action}" method="post"><label>${words.subscribe.email} <input type="email" name="${form.field}" autocomplete="email" required></label> <button type="submit">${words.subscribe.button}</button>${form.privacy && html` <a href="${form.privacy}">${words.subscribe.privacy}</a>`}</form></section>\n`
  );
}
